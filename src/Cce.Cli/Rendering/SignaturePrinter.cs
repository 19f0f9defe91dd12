using Cce.Cli.Commands;
using Cce.Client.Authentication;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Cli.Rendering;

/// <summary>Prints a signature and each step of its computation.</summary>
internal static class SignaturePrinter
{
    public static Task PrintAsync(SignableRequest request, SignedRequest signed, OutputFormat format, TextWriter output)
    {
        OrderedDictionary<string, string> headers = HeadersToSend(request, signed);
        return output.WriteLineAsync(format == OutputFormat.Json ? Json(signed, headers) : Text(signed, headers));
    }

    private static OrderedDictionary<string, string> HeadersToSend(SignableRequest request, SignedRequest signed)
    {
        var headers = new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in request.Headers)
        {
            headers[name] = headers.TryGetValue(name, out string? earlier) ? $"{earlier}, {value}" : value;
        }

        if (request.ContentType is { } contentType)
        {
            headers["Content-Type"] = contentType;
        }

        foreach ((string name, string value) in signed.GetHeaders())
        {
            headers[name] = value;
        }

        return headers;
    }

    private static string Json(SignedRequest signed, OrderedDictionary<string, string> headers) => new JObject
    {
        ["canonicalRequest"] = signed.GetCanonicalRequest(),
        ["stringToSign"] = signed.StringToSign,
        ["signedHeaders"] = signed.SignedHeaders,
        ["authorization"] = signed.GetAuthorization(),
        ["headers"] = new JObject(headers.Select(header => new JProperty(header.Key, header.Value))),
    }.ToString(Formatting.Indented);

    private static string Text(SignedRequest signed, OrderedDictionary<string, string> headers) => string.Join(
        Environment.NewLine,
        [
            "# Canonical request",
            signed.GetCanonicalRequest().ReplaceLineEndings(),
            "",
            "# String to sign",
            signed.StringToSign.ReplaceLineEndings(),
            "",
            "# Headers to send",
            .. headers.Select(header => $"{header.Key}: {header.Value}"),
        ]);
}
