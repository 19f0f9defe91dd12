using System.Net.Mime;
using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Cce.Simulator.Gateway;

/// <summary>A response of the gateway itself: the request did not reach the service.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Code">For example <c>APIGW.0301</c>.</param>
/// <param name="Message">What the gateway says.</param>
internal sealed record GatewayRejection(int Status, string Code, string Message)
{
    public static GatewayRejection Unauthenticated(string reason) =>
        new(StatusCodes.Status401Unauthorized, "APIGW.0301", "Incorrect IAM authentication information: " + reason);

    public static GatewayRejection WrongSignature(string reason) => Unauthenticated("verify aksk signature fail, " + reason);

    public Task SendAsync(HttpContext context)
    {
        var error = new CceError { Error_code = Code, Error_msg = Message, Request_id = context.TraceIdentifier };
        context.Response.StatusCode = Status;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        return context.Response.WriteAsync(JsonConvert.SerializeObject(error), context.RequestAborted);
    }
}
