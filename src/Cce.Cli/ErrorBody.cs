using Cce.Client;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Cli;

/// <summary>Finds code and message in an error of the service, whichever of its shapes it has.</summary>
internal static class ErrorBody
{
    private static readonly string[] Codes = ["errorCode", "error_code", "code", "error.code"];
    private static readonly string[] Messages = ["errorMessage", "error_msg", "message", "error.message"];

    public static string Describe(CceException exception)
    {
        JObject members = Read(exception.Response);
        string[] parts = [.. new[] { First(members, Codes), First(members, Messages) }.OfType<string>()];
        string reason = parts.Length > 0 ? string.Join(" ", parts)
            : exception.StatusCode < 300 ? "the answer is not an upgrade task"
            : "no reason given";
        return RequestId(exception) is { } id ? $"{reason} (request {id})" : reason;
    }

    // What is no JSON object comes from something between here and the service and names no reason.
    private static JObject Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? [] : JObject.Parse(text);
        }
        catch (JsonReaderException)
        {
            return [];
        }
    }

    private static string? First(JObject members, string[] paths) => paths
        .Select(path => members.SelectToken(path)?.ToString())
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string? RequestId(CceException exception) => exception.Headers
        .FirstOrDefault(header => string.Equals(header.Key, "X-Request-Id", StringComparison.OrdinalIgnoreCase))
        .Value?.FirstOrDefault();
}
