using System.IO.Compression;
using System.Text;
using Cce.Client.Tests.Client;
using Cce.Simulator.Responses;

namespace Cce.Client.Tests.Responses;

/// <summary>An answer that Huawei's own .NET client was observed with, and what this client makes of it.</summary>
/// <param name="Row">The row of the observations, the answer, and what is better here.</param>
/// <param name="Written">The JSON that the task is written as again; <see langword="null"/> if the answer is unreadable.</param>
public sealed record ObservedResponse(string Row, ScriptedResponse Answer, string? Written)
{
    public static IEnumerable<TheoryDataRow<ObservedResponse>> Readable =>
        [.. ReadableAnswers().Select(answer => new TheoryDataRow<ObservedResponse>(answer))];

    public static IEnumerable<TheoryDataRow<ObservedResponse>> Unreadable =>
        [.. UnreadableAnswers().Select(answer => new TheoryDataRow<ObservedResponse>(answer))];

    public override string ToString() => Row;

    private static IEnumerable<ObservedResponse> ReadableAnswers() =>
    [
        Same("1 the page's sample: all members, times that can be asked for as times", PageSample.Json),
        Same("2 an unknown phase is a phase", """{"status":{"phase":"RollingBack"}}"""),
        Same("3 a phase in another case is another phase, kept as it is", """{"status":{"phase":"init"}}"""),
        Same("4 nothing: every member is null, and says so to the compiler", "{}"),
        Same("5 status missing", """{"kind":"UpgradeTask","metadata":{},"spec":{}}"""),
        Read("5 all objects null: absent, as the compiler warns", """{"metadata":null,"spec":null,"status":null}""", "{}"),
        Same("6 status without members", """{"status":{}}"""),
        Read("6 members of status null", """{"status":{"phase":null,"progress":null,"completionTime":null}}""", """{"status":{}}"""),
        Same("7 an empty time stays an empty text", """{"status":{"completionTime":""}}"""),
        Same("8 unknown members on every level are kept and written back",
            """{"metadata":{"uid":"u","m":[1,{"n":null}]},"spec":{"s":true},"status":{"t":"2022-12-16T13:40:20+08:00"},"x":1.10}"""),
        Same("9 items as array: times and zeros at the end of numbers are not rewritten",
            """{"spec":{"items":["2022-12-16T13:40:20+08:00",1.10,{"v":0.50,"w":-0.0,"z":1e2}]}}"""),
        Same("9 items as object", """{"spec":{"items":{"at":"2022-12-16T13:40:20+08:00","n":1.10,"$ref":"#/x"}}}"""),
        Same("9 numbers that no type of .NET holds are kept as they are written",
            """{"spec":{"items":[1e400,-1E-400,0.1234567890123456789012345678901,123456789012345678901234567890.5]},"x":1e400}"""),
        Same("10 items as text that looks like a time", """{"spec":{"items":"2022-12-16T13:40:20+08:00"}}"""),
        Same("10 items as large integer", """{"spec":{"items":123456789012345678901234567890}}"""),
        Same("10 items as fraction", """{"spec":{"items":1.10}}"""),
        Same("11 a time of ISO 8601 is unchanged", """{"metadata":{"creationTimestamp":"2022-12-16T13:40:20.5+08:00"}}"""),
        Read("12 progress as number: its text, zeros included", """{"status":{"progress":0.50}}""", """{"status":{"progress":"0.50"}}"""),
        Read("12 progress as whole number", """{"status":{"progress":100}}""", """{"status":{"progress":"100"}}"""),
        Read("13 phase as number: an unknown phase", """{"status":{"phase":3}}""", """{"status":{"phase":"3"}}"""),
        Read("13 phase as Boolean: an unknown phase", """{"status":{"phase":true}}""", """{"status":{"phase":"true"}}"""),
        Same("16 names in another case are other members: kept, and not taken for the known ones",
            """{"status":{"PHASE":"Init"},"KIND":"UpgradeTask"}"""),
        Read("17 of a member that is there twice the last counts", """{"kind":"a","kind":"b","x":1,"x":2}""", """{"kind":"b","x":2}"""),
        Read("18 comments", """/*a*/{"kind":/*b*/"UpgradeTask",/*c*/"x":[/*d*/1]}//e""", """{"kind":"UpgradeTask","x":[1]}"""),
        Read("18 single quotes", "{'kind':'UpgradeTask'}", """{"kind":"UpgradeTask"}"""),
        Read("18 a comma at the end", """{"kind":"UpgradeTask",}""", """{"kind":"UpgradeTask"}"""),
        Read("20 a byte order mark is no part of the JSON", [.. Encoding.UTF8.Preamble, .. "{\"kind\":\"é\"}"u8], "{\"kind\":\"é\"}"),
        Read("20 a byte order mark of UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")], "{}"),
        Read("21 a byte that is no UTF-8 becomes U+FFFD, and the rest is read", [.. "{\"kind\":\"a"u8, 0xFF, .. "b\"}"u8], "{\"kind\":\"a\uFFFDb\"}"),
        Read("22 the charset that is declared counts", [.. "{\"kind\":\""u8, 0xC9, 0xFD, 0xBC, 0xB6, .. "\"}"u8], "{\"kind\":\"升级\"}",
            ("Content-Type", "application/json; charset=gbk")),
        Read("22 a charset that nobody knows is taken for UTF-8", [.. "{\"kind\":\"é\"}"u8], "{\"kind\":\"é\"}",
            ("Content-Type", "application/json; charset=nonsense")),
        Read("23 JSON that is declared as another kind of JSON", [.. "{\"kind\":\"a\"}"u8], "{\"kind\":\"a\"}",
            ("Content-Type", "Application/Problem+JSON; charset=utf-8")),
        new("23 JSON that is not declared", new ScriptedResponse { Body = "{\"kind\":\"a\"}"u8.ToArray() }, "{\"kind\":\"a\"}"),
        new("30 accepted, with the sample", ScriptedResponse.Json(PageSample.Json, 202), PageSample.Json),
        Read("31 a compressed body", Compressed("{\"kind\":\"a\"}"u8), "{\"kind\":\"a\"}",
            ("Content-Type", "application/json"), ("Content-Encoding", "gzip")),
    ];

    private static IEnumerable<ObservedResponse> UnreadableAnswers() =>
    [
        None("14 an object where the phase belongs: status, id and body are told", """{"status":{"phase":{"name":"Init"}}}"""),
        None("14 an array where the progress belongs", """{"status":{"progress":[0.5]}}"""),
        None("15 a text where the status belongs", """{"status":"Running"}"""),
        None("15 an array where the status belongs", """{"status":[]}"""),
        None("15 a text where metadata belong", """{"metadata":"x"}"""),
        None("19 two documents", """{"kind":"a"}{"kind":"b"}"""),
        None("23 JSON that is declared as HTML: what says so may not be the service", "{\"kind\":\"a\"}", contentType: "text/html"),
        None("24 an empty body is no task without members", ""),
        None("25 white space", "  \r\n"),
        None("25 null", "null"),
        None("26 an array", "[]"),
        None("26 a text", "\"x\""),
        None("27 truncated JSON", """{"kind":"UpgradeTask","status":{"phase":"Ru"""),
        None("27 the page of a captive portal, declared as it is", "<html><body>Sign in</body></html>", contentType: "text/html"),
        None("27 plain text", "Service is starting", contentType: "text/plain"),
        None("28 no content is no task", "", 204),
        None("28 not modified is no task", "", 304),
        None("28 a redirect is no success", "", 302),
        None("29 a redirect with a page", "<html>moved</html>", 302, "text/html"),
    ];

    private static ObservedResponse Same(string row, string json) => Read(row, json, json);

    private static ObservedResponse Read(string row, string json, string written) => new(row, WithId(ScriptedResponse.Json(json)), written);

    private static ObservedResponse Read(string row, byte[] body, string written, params (string Name, string Value)[] headers) =>
        new(row, new ScriptedResponse
        {
            Headers = headers.Length == 0 ? [new("Content-Type", "application/json")] : [.. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))],
            Body = body,
        }, written);

    private static ObservedResponse None(string row, string body, int status = 200, string contentType = "application/json") =>
        new(row, WithId(new ScriptedResponse
        {
            Status = status,
            Headers = [new("Content-Type", contentType)],
            Body = Encoding.UTF8.GetBytes(body),
        }), null);

    private static ScriptedResponse WithId(ScriptedResponse answer) =>
        answer with { Headers = [.. answer.Headers, new("X-Request-Id", "rid-123")] };

    private static byte[] Compressed(ReadOnlySpan<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }
}
