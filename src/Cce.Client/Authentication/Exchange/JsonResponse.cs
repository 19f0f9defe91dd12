using System.Diagnostics;
using System.Net.Http.Headers;
using Cce.Client.Errors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Authentication.Exchange;

/// <summary>
/// A response whose body may contain secrets: no text or exception quotes it, except the message of an error.
/// </summary>
[DebuggerDisplay("{StatusCode}")]
internal sealed class JsonResponse(int statusCode, HttpResponseHeaders headers, string text)
{
    private const int LongestQuote = 500;

    public int StatusCode { get; } = statusCode;

    public bool IsSuccess => StatusCode is >= 200 and < 300;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text { get; } = text;

    /// <summary>All headers but those of the content.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers => headers.ToDictionary(
        static header => header.Key, static header => header.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value of a header; <see langword="null"/> if it is missing or empty.</summary>
    public string? Header(string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values) && values.FirstOrDefault() is { Length: > 0 } value
            ? value : null;

    /// <summary>Id of the request at the identity service (IAM), fit for a message; <see langword="null"/> if there is none.</summary>
    public string? TraceId => VisibleText.Id(Header("X-IAM-Trace-Id"));

    /// <summary>The body as a JSON object.</summary>
    /// <exception cref="ExchangeException">It is none.</exception>
    public JObject ReadObject()
    {
        try
        {
            // Text that looks like a date stays text.
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None };
            JObject value = JObject.Load(reader);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    throw new ExchangeException($"returned {StatusCode} with more than one JSON object", this);
                }
            }

            return value;
        }
        catch (JsonException exception)
        {
            // No inner exception: its message quotes the body.
            string where = exception is JsonReaderException { LineNumber: > 0 } reader
                ? FormattableString.Invariant($" (line {reader.LineNumber}, position {reader.LinePosition})") : "";
            throw new ExchangeException($"returned {StatusCode} without a JSON object{where}", this);
        }
    }

    /// <summary>A text inside of the JSON object, with the path given as names that are joined with a dot.</summary>
    /// <exception cref="ExchangeException">It is missing, empty or no text.</exception>
    public string ReadText(JObject body, string path) =>
        body.SelectToken(path) is JValue { Type: JTokenType.String, Value: string { Length: > 0 } text }
            ? text : throw new ExchangeException($"returned {StatusCode} without a text '{path}'", this);

    /// <summary>The exception for a response without success, with the error of the service.</summary>
    /// <param name="secrets">What was sent. It is masked if the service sends it back.</param>
    public ExchangeException Failure(params string?[] secrets)
    {
        // Of JSON that is no error nothing is quoted, because it could be a key.
        string text = Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        ErrorBody body = text.Length > 0 && text[0] is '{' or '['
            ? JsonErrorReader.Read(text) ?? ErrorBody.Empty : ErrorBody.Read(text);
        string said = string.Join(": ", new[] { body.Code, body.Message }.Where(static part => part is not null));
        string line = VisibleText.OneLine(SecretMask.Of(secrets).In(said));
        return new ExchangeException(
            line.Length == 0 ? $"returned {StatusCode}" : $"returned {StatusCode} ({Excerpt.Of(line, LongestQuote)})", this);
    }
}
