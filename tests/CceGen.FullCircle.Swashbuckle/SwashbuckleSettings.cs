using System.Reflection;
using System.Text.Json.Serialization;
using CceGen.FullCircle.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CceGen.FullCircle.Swashbuckle;

/// <summary>The settings of Swashbuckle that say the most of the API. <c>docs/aspnet.md</c> explains them.</summary>
internal static class SwashbuckleSettings
{
    public const string DocumentName = "circle";

    public static void Add(IServiceCollection services) => services.AddSwaggerGen(options =>
    {
        options.SwaggerDoc(DocumentName, new OpenApiInfo { Title = "Circle", Version = "1" });
        options.SupportNonNullableReferenceTypes();
        options.NonNullableReferenceTypesAsRequired();
        options.UseAllOfToExtendReferenceSchemas();
        options.UseAllOfForInheritance();
        options.SelectSubTypesUsing(type => type.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => derived.DerivedType));
        options.SelectDiscriminatorNameUsing(type => type.GetCustomAttribute<JsonPolymorphicAttribute>() is { } union ? union.TypeDiscriminatorPropertyName ?? "$type" : null);
        options.SelectDiscriminatorValueUsing(DiscriminatorValue);
        options.MapType<decimal>(() => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "decimal" });
        options.MapType<uint>(() => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "uint32" });
        options.MapType<ulong>(() => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "uint64" });
        options.AddSecurityDefinition(
            Security.ApiKey, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = Security.ApiKeyHeader });
        options.AddSecurityDefinition(Security.Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        options.OperationFilter<SchemeFilter>();
    });

    // A class derives from its union, or is the base of it.
    private static string? DiscriminatorValue(Type type) => new[] { type, type.BaseType }
        .SelectMany(@base => @base?.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false) ?? [])
        .FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator?.ToString();
}
