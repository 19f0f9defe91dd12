using System.Net.Mime;
using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Cce.Simulator.Http;

/// <summary>What the gateway in front of the service answers to a request for something it does not know.</summary>
internal static class UnknownApi
{
    public static Task AnswerAsync(HttpContext context)
    {
        var error = new CceError
        {
            Error_code = "APIGW.0101",
            Error_msg = $"There is no API {context.Request.Method} {context.Request.Path}.",
            Request_id = context.TraceIdentifier,
        };
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = MediaTypeNames.Application.Json;
        return context.Response.WriteAsync(JsonConvert.SerializeObject(error), context.RequestAborted);
    }
}
