using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Errors;

/// <summary>
/// The answers from 400 to 599 that Huawei's own client reads badly or not at all (its "row"), and what becomes of them here: always
/// an exception of the family, which says all that is known.
/// </summary>
public sealed class RefusalTests : IDisposable
{
    private const string Code = "CCE.01400001";

    private readonly ScriptedTransport _transport = new();

    /// <summary>Row, status, body, exception, code, message, id of the request when there is no header.</summary>
    public static TheoryData<string, int, string, Type, string?, string?, string?> Rows => new()
    {
        { "2.1 gateway shape, 400", 400, Gateway, typeof(CceRequestException), Code, "m", "body-1" },
        { "2.1 gateway shape, 401", 401, Gateway, typeof(CceAccessDeniedException), Code, "m", "body-1" },
        { "2.1 gateway shape, 403", 403, Gateway, typeof(CceAccessDeniedException), Code, "m", "body-1" },
        { "2.1 gateway shape, 404", 404, Gateway, typeof(CceNotFoundException), Code, "m", "body-1" },
        { "2.1 gateway shape, 409", 409, Gateway, typeof(CceConflictException), Code, "m", "body-1" },
        { "2.1 gateway shape, 429", 429, Gateway, typeof(CceThrottledException), Code, "m", "body-1" },
        { "2.2 gateway shape, 500", 500, Gateway, typeof(CceServerException), Code, "m", "body-1" },
        { "2.2 gateway shape, 503", 503, Gateway, typeof(CceServerException), Code, "m", "body-1" },
        {
            "2.3 both shapes and a message", 400,
            """{"errorCode":"CCE.01400001","errorMessage":"m","error_code":"CCE.01400001","error_msg":"m","message":"n"}""",
            typeof(CceRequestException), Code, "m; n", null
        },
        { "2.4 CCE's shape", 404, """{"errorCode":"CCE.01400001","errorMessage":"m"}""", typeof(CceNotFoundException), Code, "m", null },
        {
            "2.5 equal texts are not doubled", 404, """{"errorCode":"CCE.01400001","errorMessage":"m","message":"m"}""",
            typeof(CceNotFoundException), Code, "m", null
        },
        {
            "2.6 Kubernetes Status", 404, """{"kind":"Status","status":"Failure","message":"m","reason":"NotFound","code":404}""",
            typeof(CceNotFoundException), "NotFound", "m", null
        },
        {
            "2.7 a reason beside a code", 404, """{"errorCode":"CCE.01400001","reason":"r","message":"m"}""",
            typeof(CceNotFoundException), Code, "m; r", null
        },
        { "2.8 code and message", 401, """{"code":"APIGW.0301","message":"m"}""", typeof(CceAccessDeniedException), "APIGW.0301", "m", null },
        { "2.8 a message alone", 403, """{"message":"m"}""", typeof(CceAccessDeniedException), null, "m", null },
        { "2.8 blank texts", 400, """{"error_code":"","error_msg":"","message":"m"}""", typeof(CceRequestException), null, "m", null },
        {
            "2.9 identity service", 401, """{"error":{"code":401,"message":"m","title":"Unauthorized"}}""",
            typeof(CceAccessDeniedException), "401", "m", null
        },
        { "2.10 a text without a code", 403, """{"error_msg":"m"}""", typeof(CceAccessDeniedException), null, "m", null },
        { "2.13 a number as code", 400, """{"error_code":400,"error_msg":"m"}""", typeof(CceRequestException), "400", "m", null },
        {
            "2.14 an object as text", 400, """{"error_code":"CCE.01400001","error_msg":{"a":1}}""",
            typeof(CceRequestException), Code, """{"a":1}""", null
        },
        { "2.15 an empty object", 400, "{}", typeof(CceRequestException), null, null, null },
        { "2.15 nulls", 400, """{"error_code":null,"error_msg":null}""", typeof(CceRequestException), null, null, null },
        { "2.16 HTML", 502, "<html><title>502 Bad Gateway</title></html>", typeof(CceServerException), null, "502 Bad Gateway", null },
        { "2.16 text", 503, "Service Unavailable", typeof(CceServerException), null, "Service Unavailable", null },
        { "2.16 white space", 500, "  ", typeof(CceServerException), null, null, null },
        { "2.16 an array", 500, "[1]", typeof(CceServerException), null, "1", null },
        { "2.16 null", 500, "null", typeof(CceServerException), null, null, null },
        { "2.16 a text in quotes", 500, "\"boom\"", typeof(CceServerException), null, "boom", null },
        {
            "2.16 XML", 400, "<Error><Code>C</Code><Message>m</Message><RequestId>x-1</RequestId></Error>",
            typeof(CceRequestException), "C", "m", "x-1"
        },
        { "2.17 empty", 500, "", typeof(CceServerException), null, null, null },
    };

    private static string Gateway => """{"error_code":"CCE.01400001","error_msg":"m","request_id":"body-1"}""";

    public void Dispose() => _transport.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_refusal_is_an_exception_that_says_all(
        string row, int status, string body, Type type, string? code, string? message, string? requestId)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 0);
        _transport.Answer(status, body, ("X-Other", "1"));

        var exception = await Assert.ThrowsAnyAsync<CceServiceException>(client.ShowAsync);

        Assert.True(type == exception.GetType(), $"{row}: {exception}");
        Assert.Equal((status, code, message, requestId), (exception.StatusCode, exception.ErrorCode, exception.ErrorMessage, exception.RequestId));
        Assert.Equal(("ShowUpgradeClusterTask", "GET", 1), (exception.Operation, exception.Method, exception.Attempts));
        Assert.Equal(_transport.Requests[0].Url, exception.Url);
        Assert.Equal((body, false), (exception.Response, exception.IsResponseCut));
        Assert.Equal(["1"], exception.Headers["x-other"]);
        Assert.Equal(["application/json"], exception.Headers["Content-Type"]);
        Assert.NotNull(exception.Result);
        Assert.StartsWith(
            "ShowUpgradeClusterTask: GET https://cce.example.com/api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/tasks/task-1 "
            + $"returned {status}",
            exception.Message,
            StringComparison.Ordinal);
        Assert.All(new[] { code, message, requestId }.OfType<string>(), text => Assert.Contains(text, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task Row_2_18_the_id_of_the_header_goes_before_that_of_the_body()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(404, Gateway, ("X-Request-Id", "rid-123"));

        var exception = await client.FailAsync<CceNotFoundException>();

        Assert.Equal("rid-123", exception.RequestId);
        Assert.EndsWith("returned 404: CCE.01400001 m (request id rid-123, 1 attempt)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_2_11_the_readable_text_and_the_encoded_one_are_both_there()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(403, """{"error_code":"C","error_msg":"m","encoded_authorization_message":"XXX"}""");

        var exception = await client.FailAsync<CceAccessDeniedException>();

        Assert.Equal(("m", "XXX"), (exception.ErrorMessage, exception.EncodedAuthorizationMessage));
    }

    [Fact]
    public async Task Row_2_12_the_details_are_kept()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(403, """{"error_code":"C","error_msg":"m","details":[{"error_code":"D","error_msg":"n"},{"message":"o"}]}""");

        var exception = await client.FailAsync<CceAccessDeniedException>();

        Assert.Equal([("D", "n"), (null, "o")], exception.Details.Select(detail => (detail.Code, detail.Message)));
        Assert.Equal("C", exception.Result.Error_code);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 16 Dec 2022 05:42:20 GMT", 120)]
    [InlineData("Fri, 16 Dec 2022 05:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task Row_2_19_Retry_After_is_told(string header, int? seconds)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 0);
        _transport.Answer(429, "{}", ("Retry-After", header));

        var exception = await client.FailAsync<CceThrottledException>();

        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
        Assert.Equal(seconds is not null, exception.Message.Contains($"retry after {seconds} s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_is_given_an_HttpClient_throws_the_same_exceptions()
    {
        using var http = new HttpClient(_transport);
        using var client = new CceClient(http) { BaseUrl = TestClient.Endpoint.AbsoluteUri };
        _transport.Answer(404, Gateway);

        var exception = await client.FailAsync<CceNotFoundException>();

        Assert.Equal((Code, 0), (exception.ErrorCode, exception.Attempts));
    }

    [Fact]
    public async Task A_long_body_is_cut_and_a_long_message_too()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(400, $$"""{"errorMessage":"{{new string('x', 100_000)}}"}""");

        var exception = await client.FailAsync<CceRequestException>();

        Assert.Equal((65536, true), (exception.Response!.Length, exception.IsResponseCut));
        Assert.InRange(exception.Message.Length, 100, 2100);
    }

    [Fact]
    public async Task Line_breaks_of_the_service_do_not_reach_the_message()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(400, """{"errorCode":"a\r\nb","errorMessage":"c\u2028d\u0000e\tf"}""", ("X-Request-Id", "1"));

        var exception = await client.FailAsync<CceRequestException>();

        Assert.Contains("400: a b c d e f (request id 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_can_make_an_exception_with_the_facts_that_it_needs()
    {
        var exception = new CceNotFoundException(new CceFailure { StatusCode = 404, ErrorCode = "CCE.01404001" });

        Assert.Equal((404, "CCE.01404001", 0), (exception.StatusCode, exception.ErrorCode, exception.Details.Count));
        Assert.Equal("The request returned 404: CCE.01404001", exception.Message);
        Assert.IsType<CceError>(exception.Result);
        Assert.IsAssignableFrom<CceException<CceError>>(exception);
    }
}
