using Microsoft.AspNetCore.Authorization;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace CceGen.FullCircle.Tests.Producers;

/// <summary>Says which operations ask for a credential of one scheme. NSwag's own processor gives each of them all schemes.</summary>
internal sealed class SchemeProcessor(string scheme) : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        var metadata = ((AspNetCoreOperationProcessorContext)context).ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAuthorizeData>().Any(authorize => authorize.AuthenticationSchemes == scheme))
        {
            context.OperationDescription.Operation.Security = [new OpenApiSecurityRequirement { [scheme] = [] }];
        }

        return true;
    }
}
