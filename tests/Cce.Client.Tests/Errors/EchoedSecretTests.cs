using System.Net;
using System.Text;
using Cce.Client.Authentication;
using Cce.Client.Tests.Http;
using Cce.Client.Tests.Observability;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Errors;

/// <summary>
/// A service behind the endpoint that sends back the security token of the request, in whatever encoding: it must not be readable
/// in exceptions, logs, traces and what a program is told of a response.
/// </summary>
public sealed class EchoedSecretTests : IAsyncDisposable
{
    private const string Token = "MARKED+token/with=signs&more%2Fof\\them\"==";

    private static readonly Dictionary<string, Func<string, string>> Encodings = new()
    {
        ["plain"] = static text => text,
        ["json"] = static text => JsonConvert.ToString(text)[1..^1],
        ["json \\u"] = static text => string.Concat(text.Select(static letter => $"\\u{(int)letter:x4}")),
        ["json \\U upper"] = static text => string.Concat(text.Select(static letter => $"\\u{(int)letter:X4}")),
        ["json mixed"] = static text => string.Concat(text.Select(static (letter, index) => index % 2 == 0 || letter is '\\' or '"' ? $"\\u{(int)letter:x4}" : $"{letter}")),
        ["json twice"] = static text => JsonConvert.ToString(string.Concat(text.Select(static letter => $"\\u{(int)letter:x4}")))[1..^1],
        ["percent"] = Uri.EscapeDataString,
        ["percent all"] = static text => string.Concat(text.Select(static letter => $"%{(int)letter:X2}")),
        ["percent twice"] = static text => Uri.EscapeDataString(Uri.EscapeDataString(text)),
        ["percent thrice"] = static text => Uri.EscapeDataString(Uri.EscapeDataString(Uri.EscapeDataString(text))),
        ["html"] = WebUtility.HtmlEncode,
        ["html decimal"] = static text => string.Concat(text.Select(static letter => $"&#{(int)letter};")),
        ["html hexadecimal"] = static text => string.Concat(text.Select(static letter => $"&#x{(int)letter:x};")),
        ["html named"] = static text => WebUtility.HtmlEncode(text)
            .Replace("+", "&plus;", StringComparison.Ordinal).Replace("/", "&sol;", StringComparison.Ordinal).Replace("=", "&equals;", StringComparison.Ordinal),
        ["html twice"] = static text => WebUtility.HtmlEncode(string.Concat(text.Select(static letter => $"&#{(int)letter};"))),
        ["html in percent"] = static text => Uri.EscapeDataString(WebUtility.HtmlEncode(text)),
        ["base64"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        ["base64 with others 1"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + text + "yz")),
        ["base64 with others 2"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes("xx" + text + "y")),
        ["base64url"] = static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_'),
        ["hexadecimal"] = static text => Convert.ToHexString(Encoding.UTF8.GetBytes(text)),
        ["upper case"] = static text => text.ToUpperInvariant(),
    };

    private static readonly Dictionary<string, Func<string, (int Status, string Body)>> Shapes = new()
    {
        ["json"] = static text => (403, $$"""{"error_code":"{{text}}","error_msg":"Wrong {{text}} here","request_id":"{{text}}","encoded_authorization_message":"{{text}}"}"""),
        ["details"] = static text => (400, $$"""{"errors":[{"code":"{{text}}","message":"{{text}}"}],"details":"{{text}}"}"""),
        ["nested"] = static text => (401, $$$$"""{"error":{"code":"x","message":{"why":"{{{{text}}}}"}}}"""),
        ["html"] = static text => (502, $"<html><title>{text}</title><p>{text}</p></html>"),
        ["xml"] = static text => (500, $"<Error><Code>{text}</Code><Message>{text}</Message><RequestId>{text}</RequestId></Error>"),
        ["text"] = static text => (404, text),
        ["unreadable"] = static text => (200, $$$$"""{"metadata":{"uid":{"a":"{{{{text}}}}"}},"spec":"{{{{text}}}}"}"""),
        ["page"] = static text => (200, $"<html>{text}</html>"),
        ["broken json"] = static text => (200, $$"""{"kind":"{{text}}" {{text}}"""),
    };

    private readonly RawServer _server = new();
    private readonly RecordingLoggerFactory _log = new();
    private readonly RecordedActivities _activities = new();
    private readonly List<CceResponse> _told = [];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string encoding in Encodings.Keys)
            {
                foreach (string shape in Shapes.Keys)
                {
                    data.Add(encoding, shape);
                }
            }

            return data;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
        _activities.Dispose();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_token_that_is_sent_back_is_masked_in_every_encoding(string encoding, string shape)
    {
        string echo = Encodings[encoding](Token);
        (int status, string body) = Shapes[shape](echo);
        string header = new([.. echo.Where(static letter => letter is >= ' ' and <= '~')]);
        _server.Answer(status, body, $"X-Request-Id: {header}", $"X-Error: {header}", $"Warning: 199 - \"{header}\"");
        using CceClient client = Client();

        CceException exception = await Assert.ThrowsAnyAsync<CceException>(client.ShowAsync);

        string marker = Encodings[encoding](Token)[..Math.Min(24, echo.Length)];
        string[] texts =
        [
            exception.ToString(), exception.Response ?? "", exception.ErrorCode ?? "", exception.ErrorMessage ?? "", exception.RequestId ?? "",
            JsonConvert.SerializeObject(exception is CceServiceException service
                ? new { service.EncodedAuthorizationMessage, service.Details, service.Result } : new object()),
            .. exception.Headers.SelectMany(static pair => pair.Value),
            .. _told.SelectMany(static response => response.Headers.SelectMany(static pair => pair.Value).Append(response.RequestId ?? "")),
            .. _log.Entries.Select(static entry => $"{entry.Message}\n{entry.Values}\n{entry.Exception}"),
            _activities.Text,
            .. DebuggerView.Texts(exception),
        ];
        Assert.NotEmpty(_told);
        Assert.All(texts, text => Assert.DoesNotContain(marker, text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("MARKED", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_token_where_the_kept_beginning_of_a_body_ends_is_masked_as_a_whole()
    {
        for (int before = 65_536 - Token.Length - 2; before <= 65_536; before += 7)
        {
            _server.Answer(404, new string('x', before) + Token + new string('y', 1000));
            using CceClient client = Client();

            CceException exception = await client.FailAsync<CceNotFoundException>();

            Assert.True(exception.IsResponseCut);
            Assert.DoesNotContain("MARKED", exception.Response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_that_breaks_off_with_the_body_is_masked()
    {
        string body = $"{{\"error_msg\":\"{Token[..20]}";
        for (int count = 0; count < 3; count++)
        {
            _server.WriteAndClose($"HTTP/1.1 404 X\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{body}");
        }

        using CceClient client = Client();

        CceException exception = await client.FailAsync<CceNotFoundException>();

        Assert.DoesNotContain("MARKED", exception + exception.Response + exception.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task What_is_no_chunk_is_not_quoted(int status)
    {
        for (int count = 0; count < 3; count++)
        {
            _server.WriteAndClose(
                $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\nMARKED-chunk\r\n\r\n");
        }

        using CceClient client = Client();

        CceException exception = await Assert.ThrowsAnyAsync<CceException>(client.ShowAsync);

        Assert.Equal(status, exception.StatusCode);
        Assert.DoesNotContain("MARKED", exception.ToString(), StringComparison.Ordinal);
        Assert.All(_log.Entries, entry => Assert.DoesNotContain("MARKED", entry.Message + entry.Exception, StringComparison.Ordinal));
    }

    private CceClient Client() => CceClient.Create(new CceClientOptions
    {
        Endpoints = [_server.Endpoint],
        Credentials = new AccessKeyCredential("AK", "SK", Token),
        LoggerFactory = _log,
        MaxRetries = 0,
        OnResponse = _told.Add,
    });
}
