using CceGen.FullCircle.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace CceGen.FullCircle.Tests.Producers;

/// <summary>The documents of <c>Microsoft.AspNetCore.OpenApi</c>. <c>docs/aspnet.md</c> explains the settings.</summary>
internal static class MicrosoftDocuments
{
    private static readonly (string Name, OpenApiSpecVersion Version)[] Versions =
        [("2.0", OpenApiSpecVersion.OpenApi2_0), ("3.0", OpenApiSpecVersion.OpenApi3_0), ("3.1", OpenApiSpecVersion.OpenApi3_1)];

    public static async Task<IReadOnlyDictionary<string, string>> WriteAsync(CancellationToken cancellationToken)
    {
        await using var application = CircleApplication.Build(Add);
        application.MapOpenApi("/{documentName}.json");
        application.MapOpenApi("/{documentName}.yaml");
        return await ServedDocuments.GetAsync(application, Versions.SelectMany(version => new[] { $"microsoft-{version.Name}.json", $"microsoft-{version.Name}.yaml" }), cancellationToken);
    }

    private static void Add(IServiceCollection services)
    {
        foreach (var (name, version) in Versions)
        {
            services.AddOpenApi($"microsoft-{name}", options =>
            {
                options.OpenApiVersion = version;
                options.AddDocumentTransformer((document, _, _) =>
                {
                    document.Info = new OpenApiInfo { Title = "Circle", Version = "1" };
                    document.AddComponent<IOpenApiSecurityScheme>(
                        Security.ApiKey, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = Security.ApiKeyHeader });
                    document.AddComponent<IOpenApiSecurityScheme>(Security.Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
                    return Task.CompletedTask;
                });
                options.AddOperationTransformer((operation, context, _) =>
                {
                    foreach (var authorize in context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>())
                    {
                        operation.Security = [new() { [new OpenApiSecuritySchemeReference(authorize.AuthenticationSchemes!, context.Document)] = [] }];
                    }

                    return Task.CompletedTask;
                });
            });
        }
    }
}
