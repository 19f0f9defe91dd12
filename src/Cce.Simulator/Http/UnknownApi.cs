using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>The response of the gateway to a request for an unknown path.</summary>
internal static class UnknownApi
{
    public static Task RespondAsync(HttpContext context) =>
        new GatewayRejection(
            StatusCodes.Status404NotFound, "APIGW.0101", $"There is no API {context.Request.Method} {context.Request.Path}.")
            .SendAsync(context);
}
