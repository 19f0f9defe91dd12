using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;

namespace Cce.Simulator.Faults;

/// <summary>A body of an error.</summary>
/// <param name="ContentType">Its media type, or <see langword="null"/> without a body.</param>
/// <param name="Bytes">The body.</param>
internal sealed record ErrorBody(string? ContentType, byte[] Bytes)
{
    private const string Message = "This fault is simulated.";

    /// <summary>Page of something between client and service that responds in its place.</summary>
    public static ErrorBody Page(string title) => Text(
        "text/html; charset=utf-8", $"<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>proxy</body></html>\n");

    /// <summary>An error that fits a status.</summary>
    public static ErrorBody Of(ErrorShape shape, int status, string requestId) => shape switch
    {
        ErrorShape.Cce => Json(Service(status)),
        ErrorShape.Gateway => Json(new JObject
        {
            ["error_code"] = GatewayCode(status),
            ["error_msg"] = Message,
            ["request_id"] = requestId,
        }),
        ErrorShape.Detail => Json(Service(status, ("message", "More about it."))),
        ErrorShape.Policy => Json(Service(status, ("encoded_authorization_message", "c2ltdWxhdGVk"))),
        ErrorShape.Code => Json(Numbered(status)),
        ErrorShape.Nested => Json(new JObject { ["error"] = Numbered(status) }),
        ErrorShape.Details => Json(new JObject
        {
            ["details"] = new JArray(new JObject { ["error_code"] = ServiceCode(status), ["error_msg"] = Message }),
        }),
        ErrorShape.Kubernetes => Json(new JObject
        {
            ["kind"] = "Status",
            ["apiVersion"] = "v1",
            ["metadata"] = new JObject(),
            ["status"] = "Failure",
            ["message"] = Message,
            ["reason"] = ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal),
            ["code"] = status,
        }),
        ErrorShape.Xml => Text(
            "application/xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + $"<Error><Code>{ServiceCode(status)}</Code><Message>{Message}</Message><RequestId>{requestId}</RequestId></Error>"),
        ErrorShape.Html => Page($"{status} {ReasonPhrases.GetReasonPhrase(status)}".TrimEnd()),
        ErrorShape.Text => Text("text/plain; charset=utf-8", Message + "\n"),
        ErrorShape.Empty => new ErrorBody(null, []),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static JObject Service(int status, (string Name, string Value)? more = null)
    {
        var error = new JObject { ["errorCode"] = ServiceCode(status), ["errorMessage"] = Message };
        if (more is { } member)
        {
            error[member.Name] = member.Value;
        }

        return error;
    }

    private static JObject Numbered(int status) => new() { ["code"] = status, ["message"] = Message };

    // The service writes the status into its codes.
    private static string ServiceCode(int status) => status == 429
        ? "CCE.02429001"
        : string.Create(CultureInfo.InvariantCulture, $"CCE.01{status:000}001");

    private static string GatewayCode(int status) => status switch
    {
        401 => "APIGW.0301",
        404 => "APIGW.0101",
        429 => "APIGW.0308",
        _ => "APIGW.0201",
    };

    private static ErrorBody Json(JObject body) =>
        Text("application/json", body.ToString(Newtonsoft.Json.Formatting.None));

    private static ErrorBody Text(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));
}
