using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Http;

/// <summary>
/// Rejects requests whose host is not allowed. A page of another site can give its own name the address 127.0.0.1 (DNS
/// rebinding) and so reach the simulator through the browser of a developer; its requests still carry its own name.
/// </summary>
internal sealed class HostMiddleware(RequestDelegate next, CceSimulatorOptions options)
{
    private readonly StringSegment[] _allowed = AllowedHosts.WithLoopback(options.AllowedHosts);
    private readonly bool _allowsAny = options.AllowedHosts.Contains(AllowedHosts.Any);

    public Task InvokeAsync(HttpContext context)
    {
        // HTTP/1.0 needs no host; browsers always send one.
        // As it was sent: the property of the request decodes it, and fails where it cannot.
        string host = context.Request.Headers.Host.ToString();
        if (_allowsAny || host.Length == 0 || HostString.MatchesAny(host, _allowed))
        {
            return next(context);
        }

        RequestIdMiddleware.Assign(context);
        return new GatewayRejection(
            StatusCodes.Status421MisdirectedRequest,
            "SIMULATOR.0002",
            $"The host '{host}' is not allowed; send requests to 127.0.0.1 or localhost, or allow the host with "
            + $"{nameof(CceSimulatorOptions)}.{nameof(CceSimulatorOptions.AllowedHosts)} (--host in cce-simulator)").SendAsync(context);
    }
}
