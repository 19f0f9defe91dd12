using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CceGen.FullCircle.Swashbuckle;

/// <summary>Says which operations ask for a credential.</summary>
internal sealed class SchemeFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var authorize in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>())
        {
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(authorize.AuthenticationSchemes!, context.Document)] = [] }];
        }
    }
}
