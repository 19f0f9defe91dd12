using Microsoft.AspNetCore.Builder;

namespace Cce.Simulator.Gateway;

/// <summary>Puts the gateway before the service.</summary>
internal static class GatewayPipeline
{
    /// <summary>Adds what the options switch on. It belongs behind routing, which says what is an operation.</summary>
    public static void UseGateway(this WebApplication app, CceSimulatorOptions options)
    {
        if (options.AccessKeys.Count > 0 || options.AuthTokens.Count > 0)
        {
            app.UseMiddleware<GatewayMiddleware>();
        }
    }
}
