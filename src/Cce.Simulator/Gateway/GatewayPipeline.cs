using Cce.Simulator.Faults;
using Cce.Simulator.Throttling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Cce.Simulator.Gateway;

/// <summary>Puts the gateway before the service.</summary>
internal static class GatewayPipeline
{
    /// <summary>
    /// Adds the faults that requests ask for, and what the options switch on. It belongs behind routing, which says what is
    /// an operation.
    /// </summary>
    public static void UseGateway(this WebApplication app, CceSimulatorOptions options)
    {
        app.UseMiddleware<FaultMiddleware>();
        if (options.ChecksCredentials)
        {
            app.UseMiddleware<GatewayMiddleware>();
        }

        if (options.Throttling is not null)
        {
            app.UseMiddleware<ThrottlingMiddleware>();
        }
    }

    /// <summary>Whether a request is for the service, and not for a page of the simulator or for nothing.</summary>
    public static bool IsOperation(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;
}
