using Cce.Simulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace Cce.Simulator.Http;

/// <summary>What the gateway in front of the service answers to a request for something it does not know.</summary>
internal static class UnknownApi
{
    public static Task RespondAsync(HttpContext context) =>
        new GatewayRejection(
            StatusCodes.Status404NotFound, "APIGW.0101", $"There is no API {context.Request.Method} {context.Request.Path}.")
            .SendAsync(context);
}
