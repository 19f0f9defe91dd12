using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cce.Simulator.Gateway;

/// <summary>
/// Authenticates requests for the operations of the service. Pages of the simulator itself and
/// addresses that lead nowhere are not asked who they are from.
/// </summary>
internal sealed class GatewayMiddleware(RequestDelegate next, CceSimulatorOptions options)
{
    private readonly Authentication _authentication = new(options);

    public async Task InvokeAsync(HttpContext context)
    {
        GatewayRejection? rejection = GatewayPipeline.IsOperation(context) ? await RejectAsync(context) : null;
        await (rejection is null ? next(context) : rejection.SendAsync(context));
    }

    private async Task<GatewayRejection?> RejectAsync(HttpContext context)
    {
        byte[]? body = [];
        if (context.Request.Headers.ContainsKey("Authorization"))
        {
            body = await ReceivedBody.ReadAsync(context.Request, context.RequestAborted);
        }

        return body is null
            ? new GatewayRejection(StatusCodes.Status413PayloadTooLarge, "APIGW.0201", "Request entity too large")
            : _authentication.Reject(Received(context, body), context.Features.GetRequiredFeature<GatewayClock>().Now);
    }

    private static GatewayRequest Received(HttpContext context, byte[] body) => new(
        context.Request.Method,
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        [.. context.Request.Headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? "")))],
        body);
}
