using System.Globalization;
using Cce.Client.Errors;

namespace Cce.Client.Tests.Errors;

/// <summary>The nine shapes in which an error comes, and what each of them says.</summary>
public sealed class ErrorBodyTests
{
    [Theory]
    // 1: CCE's own
    [InlineData("""{"errorCode":"CCE.01400001","errorMessage":"Invalid."}""", "CCE.01400001", "Invalid.", null)]
    // 2: the older one, and the gateway's
    [InlineData("""{"error_code":"APIGW.0301","error_msg":"Wrong.","request_id":"r1"}""", "APIGW.0301", "Wrong.", "r1")]
    // 3: with a message beside it
    [InlineData("""{"errorCode":"C","errorMessage":"Invalid.","message":"The subnet."}""", "C", "Invalid.; The subnet.", null)]
    [InlineData("""{"errorCode":"C","errorMessage":"Invalid.","message":"Invalid."}""", "C", "Invalid.", null)]
    [InlineData("""{"errorCode":"C","errorMessage":"Invalid","message":"Invalid subnet."}""", "C", "Invalid subnet.", null)]
    [InlineData("""{"error_msg":"Invalid subnet.","message":"invalid","error_code":"C"}""", "C", "Invalid subnet.", null)]
    [InlineData("""{"error_code":"C2","error_msg":"m2","errorCode":"C1","errorMessage":"m1"}""", "C1", "m1", null)]
    // 5: code and message, also nested; the code may be a number
    [InlineData("""{"code":"APIG.0101","message":"None."}""", "APIG.0101", "None.", null)]
    [InlineData("""{"code":404,"message":"None."}""", "404", "None.", null)]
    [InlineData("""{"code":1.10,"message":"None."}""", "1.10", "None.", null)]
    [InlineData("""{"error":{"code":401,"message":"Wrong password.","title":"Unauthorized"}}""", "401", "Wrong password.", null)]
    [InlineData("""{"error":{"code":401,"title":"Unauthorized"}}""", "401", "Unauthorized", null)]
    [InlineData("""{"error":{"error":{"code":1}},"request_id":"r1"}""", "1", null, "r1")]
    [InlineData("""{"status":404,"error":"Not Found","path":"/x"}""", null, "Not Found", null)]
    // 7: Kubernetes
    [InlineData(
        """{"kind":"Status","apiVersion":"v1","status":"Failure","message":"pods \"a\" not found","reason":"NotFound","code":404}""",
        "NotFound", "pods \"a\" not found", null)]
    [InlineData("""{"kind":"Status","status":"Failure","code":500}""", "500", null, null)]
    // 8: XML
    [InlineData(
        "<?xml version=\"1.0\"?><Error><Code>C</Code><Message>a &lt; b</Message><RequestId>r1</RequestId></Error>", "C", "a < b", "r1")]
    [InlineData("<r xmlns='urn:x'><e:Error xmlns:e='urn:y'><e:Code><![CDATA[C]]></e:Code></e:Error></r>", "C", null, null)]
    [InlineData("<Error><Code>C</Code><Message>broken o", "C", "broken o", null)]
    // 9: HTML, text, nothing
    [InlineData("<!DOCTYPE html><html><head><title>502 Bad\nGateway</title></head></html>", null, "502 Bad Gateway", null)]
    [InlineData("<html><head><title>A &amp; B</title></head><body>C</body></html>", null, "A & B", null)]
    [InlineData("<html><head><style>a{}</style></head><body><script>x()</script>\n<h1>busy</h1> now</body></html>", null, "busy", null)]
    [InlineData("<header>busy</header>", null, "busy", null)]
    [InlineData("<nil>", null, "<nil>", null)]
    [InlineData("upstream connect error\nreset reason: overflow", null, "upstream connect error", null)]
    [InlineData("\r\n  no healthy upstream  \r\n", null, "no healthy upstream", null)]
    [InlineData("", null, null, null)]
    [InlineData(" \r\n\t", null, null, null)]
    [InlineData(null, null, null, null)]
    public void Each_shape_gives_code_message_and_request(string? text, string? code, string? message, string? requestId)
    {
        ErrorBody body = ErrorBody.Read(text);

        Assert.Equal((code, message, requestId), (body.Code, body.Message, body.RequestId));
    }

    [Fact]
    public void An_encoded_message_stays_apart_from_the_readable_one()
    {
        ErrorBody body = ErrorBody.Read(
            """{"encoded_authorization_message":"XXX","errorCode":"CCE.01403001","errorMessage":"No permission."}""");

        Assert.Equal(("CCE.01403001", "No permission.", "XXX"), (body.Code, body.Message, body.EncodedAuthorizationMessage));
        Assert.Null(ErrorBody.Read("""{"encoded_authorization_message":"XXX"}""").Message);
    }

    [Fact]
    public void Details_are_listed_and_speak_where_nothing_else_does()
    {
        const string details = """[{"error_code":"A","error_msg":"a"},{"code":2,"message":"b"},"c",{},null]""";
        ErrorDetail[] expected = [new("A", "a"), new("2", "b"), new(null, "c")];

        ErrorBody with = ErrorBody.Read($$"""{"error_code":"E","error_msg":"e","details":{{details}}}""");
        ErrorBody without = ErrorBody.Read($$"""{"details":{{details}}}""");
        ErrorBody bare = ErrorBody.Read(details);

        Assert.Equal(("E", "e"), (with.Code, with.Message));
        Assert.Equal(("A", "a"), (without.Code, without.Message));
        Assert.Equal(("A", "a"), (bare.Code, bare.Message));
        Assert.Equal(expected, with.Details);
        Assert.Equal(expected, without.Details);
        Assert.Equal(expected, bare.Details);
    }

    [Fact]
    public void Causes_of_Kubernetes_are_details()
    {
        ErrorBody body = ErrorBody.Read("""
            {"kind":"Status","message":"invalid","reason":"Invalid","details":{"name":"a","group":{"b":[]},
            "causes":[{"reason":"FieldValueRequired","message":"Required value","field":"spec.x"}],"retryAfterSeconds":1},"code":422}
            """);

        Assert.Equal(("Invalid", "invalid"), (body.Code, body.Message));
        Assert.Equal([new ErrorDetail("FieldValueRequired", "Required value; spec.x")], body.Details);
    }

    [Theory]
    [InlineData("""{"error_code":"C","error_msg":"m","deta""", "C", "m")]
    [InlineData("""{"error_code":"C","error_msg":"brok""", "C", null)]
    [InlineData("""{"error_code":"C"} and more""", "C", null)]
    [InlineData("{this is no JSON}", null, "{this is no JSON}")]
    [InlineData("[warn] upstream is gone", null, "[warn] upstream is gone")]
    [InlineData("\"", null, "\"")]
    public void What_broke_off_says_what_it_said_until_there(string text, string? code, string? message)
    {
        ErrorBody body = ErrorBody.Read(text);

        Assert.Equal((code, message), (body.Code, body.Message));
    }

    [Fact]
    public void A_DTD_is_not_followed()
    {
        ErrorBody body = ErrorBody.Read(
            """<!DOCTYPE e [<!ENTITY x SYSTEM "file:///etc/hostname">]><Error><Code>C</Code><Message>&x;</Message></Error>""");

        Assert.Null(body.Code);
        Assert.DoesNotContain(Environment.MachineName, body.Message ?? "", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        string nested = string.Concat(Enumerable.Repeat("""{"error":""", 100_000));

        Assert.Null(ErrorBody.Read("""{"errorCode":"C","x":""" + nested).Message);
        Assert.Equal("C", ErrorBody.Read("""{"errorCode":"C","x":""" + nested).Code);
        Assert.Equal(256, ErrorBody.Read(new string('x', 1_000_000)).Message!.Length);
        Assert.Equal(8192, ErrorBody.Read($$"""{"message":"{{new string('x', 20_000)}}"}""").Message!.Length);
        Assert.Equal(100, ErrorBody.Read($"[{string.Join(",", Enumerable.Repeat("\"x\"", 1000))}]").Details.Count);
        Assert.NotNull(ErrorBody.Read(string.Concat(Enumerable.Repeat("<a>", 100_000))).Message);
    }

    [Fact]
    public void A_pair_of_surrogates_is_not_cut() =>
        Assert.Equal(new string('x', 254) + "…", ErrorBody.Read(new string('x', 254) + "😀😀😀").Message);

    [Fact]
    public void Dates_and_numbers_are_not_rewritten()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("2022-12-16T13:40:20+08:00", ErrorBody.Read("""{"message":"2022-12-16T13:40:20+08:00"}""").Message);
        Assert.Equal("1.50", ErrorBody.Read("""{"code":1.50}""").Code);
    }
}
