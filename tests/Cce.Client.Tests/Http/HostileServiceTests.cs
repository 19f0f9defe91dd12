using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Cce.Client.Authentication;
using Cce.Client.Tests.Observability;

namespace Cce.Client.Tests.Http;

/// <summary>
/// Somebody hostile behind the endpoint. Whatever is sent, a call ends in time, with a result or with an exception of the family
/// whose message is one line without control characters, and no credential is shown or sent elsewhere.
/// </summary>
public sealed class HostileServiceTests : IAsyncDisposable
{
    private const string Token = "MARKED-security-token";

    private static readonly Dictionary<string, byte[]> Responses = new()
    {
        ["status that is no number"] = Raw("HTTP/1.1 abc MARKED-x\r\n\r\n"),
        ["status of five digits"] = Raw("HTTP/1.1 20000 X\r\nContent-Length: 0\r\n\r\n"),
        ["status 999"] = Raw("HTTP/1.1 999 X\r\nContent-Length: 2\r\n\r\n{}"),
        ["status 600"] = Raw("HTTP/1.1 600 X\r\nContent-Length: 2\r\n\r\n{}"),
        ["unknown version"] = Raw("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
        ["reason with control characters"] = Raw("HTTP/1.1 404 \u001b[31mred\u0007\r\nContent-Length: 2\r\n\r\n{}"),
        ["header without colon"] = Raw("HTTP/1.1 200 OK\r\nMARKED-header\r\nContent-Length: 2\r\n\r\n{}"),
        ["header with an empty name"] = Raw("HTTP/1.1 200 OK\r\n: MARKED-value\r\nContent-Length: 2\r\n\r\n{}"),
        ["header that never ends"] = Raw("HTTP/1.1 200 OK\r\nX: " + new string('a', 1 << 20)),
        ["a hundred thousand headers"] = Raw("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X-A: b\r\n", 100_000)) + "\r\n"),
        ["two lengths"] = Raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
        ["negative length"] = Raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}"),
        ["chunk of no length"] = Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nMARKED-chunk\r\n"),
        ["chunk of too much"] = Raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n"),
        ["chunk extension and trailer"] = Raw("HTTP/1.1 404 X\r\nTransfer-Encoding: chunked\r\n\r\n2;a=MARKED-x\r\n{}\r\n0\r\nX-T: \u001b\r\n\r\n"),
        ["many interim responses"] = Raw(string.Concat(Enumerable.Repeat("HTTP/1.1 100 Continue\r\n\r\n", 1000)) + "HTTP/1.1 404 X\r\nContent-Length: 2\r\n\r\n{}"),
        ["redirect to a script"] = Raw("HTTP/1.1 302 X\r\nLocation: javascript:MARKED-security-token\r\nContent-Length: 0\r\n\r\n"),
        ["redirect with the token in its path"] = Raw($"HTTP/1.1 307 X\r\nLocation: https://evil.example.com/{Token}/\u001b\r\nContent-Length: 0\r\n\r\n"),
        ["redirect to no address"] = Raw("HTTP/1.1 301 X\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n"),
        ["content type with the token"] = Raw($"HTTP/1.1 200 X\r\nContent-Type: text/{Token}\u001b[31m\r\nContent-Length: 2\r\n\r\n{{}}"),
        ["charset of another planet"] = Raw($"HTTP/1.1 404 X\r\nContent-Type: application/json; charset=\"{new string('x', 30_000)}\"\r\nContent-Length: 2\r\n\r\n{{}}"),
        ["charset UTF-7"] = Raw("HTTP/1.1 404 X\r\nContent-Type: application/json; charset=utf-7\r\nContent-Length: 2\r\n\r\n{}"),
        ["gzip that is none"] = Raw("HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
        ["gzip bomb"] = Compressed(200, new string(' ', 64 << 20)),
        ["gzip bomb of an error"] = Compressed(500, new string(' ', 64 << 20)),
        ["gzip in gzip"] = Raw("HTTP/1.1 200 X\r\nContent-Encoding: gzip, gzip\r\nContent-Length: 2\r\n\r\n{}"),
        ["NUL and control characters"] = Json(404, "\u0000\u0001{\"error_msg\":\"a\u0000\u001b[2Jb\u009b\",\"error_code\":\"\u0000\"}"),
        ["bidirectional characters"] = Json(403, "{\"error_msg\":\"\u202etxt.exe\u2066\u2069\u200f\",\"error_code\":\"\u202e\",\"request_id\":\"\u2067x\"}"),
        ["line separators"] = Json(400, "{\"error_msg\":\"a\u2028b\u2029c\u0085d\"}"),
        ["lone surrogates"] = Json(400, "{\"error_msg\":\"\\ud800\",\"error_code\":\"\\udfff\"}"),
        ["error without end"] = Json(400, "{\"errors\":[" + string.Concat(Enumerable.Repeat("{\"code\":\"x\",\"message\":\"y\"},", 200_000))),
        ["error of great depth"] = Json(400, string.Concat(Enumerable.Repeat("{\"error\":", 100_000))),
        ["error code of many digits"] = Json(400, "{\"code\":" + new string('9', 60_000) + "}"),
        ["error code of a great exponent"] = Json(400, "{\"code\":1e999999999,\"message\":1e-999999999}"),
        ["XML that expands"] = Json(500, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><Error><Message>&b;</Message></Error>"),
        ["XML that fetches"] = Json(500, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Error><Message>&a;</Message></Error>"),
        ["XML of great depth"] = Json(500, string.Concat(Enumerable.Repeat("<a>", 20_000))),
        ["HTML of open tags"] = Json(500, "<html>" + string.Concat(Enumerable.Repeat("<script <title <", 4_000))),
        ["names of tokens without end"] = Json(500, string.Concat(Enumerable.Repeat("x-auth-token   \\\\\"  ", 30_000))),
        ["escapes without end"] = Json(500, string.Concat(Enumerable.Repeat("%25252525&amp;amp;amp;\\\\\\\\", 20_000))),
        ["page behind 200"] = Json(200, $"<html>{Token}</html>"),
    };

    private readonly RawServer _server = new();
    private readonly RecordingLoggerFactory _log = new();
    private readonly RecordedActivities _activities = new();

    public static TheoryData<string> Names => [.. Responses.Keys];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
        _activities.Dispose();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_ends_in_time_and_in_order(string name)
    {
        for (int count = 0; count < 20; count++)
        {
            _server.WriteAndClose(Encoding.Latin1.GetString(Responses[name]));
        }

        using CceClient client = Client();
        var clock = Stopwatch.StartNew();

        Exception? exception = await Record.ExceptionAsync(client.ShowAsync);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
        if (exception is not null)
        {
            Assert.IsAssignableFrom<CceException>(exception);
            Assert.InRange(exception.Message.Length, 1, 2100);
            AssertPlain(exception.Message);
        }

        foreach (LogEntry entry in _log.Entries)
        {
            AssertPlain(entry.Message);
            Assert.DoesNotContain("MARKED", entry.Message + entry.Values + entry.Exception, StringComparison.Ordinal);
        }

        string traced = string.Join('\n', _activities.Own.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Value}").Append(activity.StatusDescription)));
        AssertPlain(traced);
        Assert.DoesNotContain("MARKED", traced, StringComparison.Ordinal);
        Assert.DoesNotContain("MARKED", exception?.ToString() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("root:", exception?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_is_not_kept()
    {
        _server.Answer(200, "{}", "Set-Cookie: session=x; Path=/");
        using CceClient client = Client();

        await client.ShowAsync();
        await client.ShowAsync();

        Assert.All(_server.Requests, request => Assert.DoesNotContain("\r\nCookie:", request, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("gzip bomb")]
    [InlineData("gzip bomb of an error")]
    public async Task A_body_that_expands_is_read_up_to_the_limit_and_no_further(string name)
    {
        _server.Write(Responses[name]);
        using CceClient client = Client();

        CceException exception = await Assert.ThrowsAnyAsync<CceException>(client.ShowAsync);

        Assert.InRange(exception.Response?.Length ?? 0, 0, 65_536);
        Assert.Equal(name.EndsWith("error", StringComparison.Ordinal) ? 500 : 200, exception.StatusCode);
    }

    private static void AssertPlain(string text) => Assert.DoesNotContain(text, static letter =>
        (char.IsControl(letter) && letter is not ('\n' or '\r')) || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));

    private static byte[] Raw(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Json(int status, string body) => RawServer.Text(status, body);

    private static byte[] Compressed(int status, string body)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(body));
        }

        return [.. Raw($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {bytes.Length}\r\n\r\n"), .. bytes.ToArray()];
    }

    private CceClient Client() => CceClient.Create(new CceClientOptions
    {
        Endpoints = [_server.Endpoint],
        Credentials = new AccessKeyCredential("AK", "SK", Token),
        LoggerFactory = _log,
        MaxRetries = 0,
        MaxResponseSize = 1 << 20,
        AttemptTimeout = TimeSpan.FromSeconds(15),
        TotalTimeout = TimeSpan.FromSeconds(15),
    });
}
