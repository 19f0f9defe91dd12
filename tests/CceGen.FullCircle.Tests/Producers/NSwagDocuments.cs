using CceGen.FullCircle.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema;
using NJsonSchema.Generation.TypeMappers;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors.Security;

namespace CceGen.FullCircle.Tests.Producers;

/// <summary>The documents of <c>NSwag.AspNetCore</c>. <c>docs/aspnet.md</c> explains the settings.</summary>
internal static class NSwagDocuments
{
    private static readonly (string Name, SchemaType Type)[] Versions = [("2.0", SchemaType.Swagger2), ("3.0", SchemaType.OpenApi3)];

    public static async Task<IReadOnlyDictionary<string, string>> WriteAsync(CancellationToken cancellationToken)
    {
        await using var application = CircleApplication.Build(Add);
        application.UseOpenApi(settings => settings.Path = "/{documentName}.json");
        application.UseOpenApi(settings => settings.Path = "/{documentName}.yaml");
        return await ServedDocuments.GetAsync(application, Versions.SelectMany(version => new[] { $"nswag-{version.Name}.json", $"nswag-{version.Name}.yaml" }), cancellationToken);
    }

    private static void Add(IServiceCollection services)
    {
        foreach (var (name, type) in Versions)
        {
            services.AddOpenApiDocument(settings =>
            {
                settings.DocumentName = $"nswag-{name}";
                settings.Title = "Circle";
                settings.Version = "1";
                settings.UseHttpAttributeNameAsOperationId = true;
                settings.SchemaSettings.SchemaType = type;
                Map<TimeSpan>(settings, JsonObjectType.String, "time-span");
                Map<uint>(settings, JsonObjectType.Integer, "uint32");
                Map<sbyte>(settings, JsonObjectType.Integer, "int32");
                Map<Version>(settings, JsonObjectType.String, null);
                AddSecurity(settings, Security.ApiKey, new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.ApiKey, In = OpenApiSecurityApiKeyLocation.Header, Name = Security.ApiKeyHeader });
                AddSecurity(settings, Security.Bearer, new OpenApiSecurityScheme { Type = OpenApiSecuritySchemeType.Http, Scheme = "bearer" });
            });
        }
    }

    private static void Map<T>(AspNetCoreOpenApiDocumentGeneratorSettings settings, JsonObjectType type, string? format) =>
        settings.SchemaSettings.TypeMappers.Add(new PrimitiveTypeMapper(typeof(T), schema =>
        {
            schema.Type = type;
            schema.Format = format;
        }));

    private static void AddSecurity(AspNetCoreOpenApiDocumentGeneratorSettings settings, string name, OpenApiSecurityScheme scheme)
    {
        settings.DocumentProcessors.Add(new SecurityDefinitionAppender(name, scheme));
        settings.OperationProcessors.Add(new SchemeProcessor(name));
    }
}
