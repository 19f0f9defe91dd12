using Cce.Client.Errors;

namespace Cce.Client.Tests.Errors;

/// <summary>
/// Bodies of refusals that Huawei's own client reads badly or not at all, each with what it should say. What comes of the status
/// and of headers is a matter of the exceptions.
/// </summary>
public sealed class ObservedErrorTests
{
    [Theory]
    [InlineData("1, 2: the id of the request is taken from the body",
        """{"error_code":"C","error_msg":"m","request_id":"body-1"}""", "C", "m", "body-1")]
    [InlineData("3: both shapes and a message",
        """{"errorCode":"C","errorMessage":"m","error_code":"C","error_msg":"m","message":"n"}""", "C", "m; n", null)]
    [InlineData("4: CCE's own", """{"errorCode":"C","errorMessage":"m"}""", "C", "m", null)]
    [InlineData("5: equal texts are not doubled", """{"errorCode":"C","errorMessage":"m","message":"m"}""", "C", "m", null)]
    [InlineData("6: Kubernetes is read", """{"kind":"Status","message":"m","reason":"NotFound","code":404}""", "NotFound", "m", null)]
    [InlineData("7: a reason beside a code is not lost", """{"errorCode":"C","reason":"r","message":"m"}""", "C", "m; r", null)]
    [InlineData("8: code and message", """{"code":"C","message":"m"}""", "C", "m", null)]
    [InlineData("8: a message alone", """{"message":"m"}""", null, "m", null)]
    [InlineData("8: blank texts are none", """{"error_code":"","error_msg":"","message":"m"}""", null, "m", null)]
    [InlineData("9: the identity service", """{"error":{"code":401,"message":"m","title":"Unauthorized"}}""", "401", "m", null)]
    [InlineData("10: a text without a code", """{"error_msg":"m"}""", null, "m", null)]
    [InlineData("11: the readable text stays",
        """{"error_code":"C","error_msg":"m","encoded_authorization_message":"XXX"}""", "C", "m", null)]
    [InlineData("12: details beside", """{"error_code":"C","error_msg":"m","details":[{"error_code":"D"}]}""", "C", "m", null)]
    [InlineData("13: a number as code", """{"error_code":400,"error_msg":"m"}""", "400", "m", null)]
    [InlineData("14: an object as text, on one line", """{"error_code":"C","error_msg":{"a": [1, "b"]}}""", "C", """{"a":[1,"b"]}""", null)]
    [InlineData("15: nothing", "{}", null, null, null)]
    [InlineData("15: nulls", """{"error_code":null,"error_msg":null}""", null, null, null)]
    [InlineData("16: HTML", "<html><head><title>502 Bad Gateway</title></head></html>", null, "502 Bad Gateway", null)]
    [InlineData("16: text", "Service Unavailable", null, "Service Unavailable", null)]
    [InlineData("16: white space", "   ", null, null, null)]
    [InlineData("16: an array", """[{"error_code":"C","error_msg":"m"}]""", "C", "m", null)]
    [InlineData("16: null", "null", null, null, null)]
    [InlineData("16: a text in quotes", "\"boom\"", null, "boom", null)]
    [InlineData("16: XML", "<Error><Code>C</Code><Message>m</Message><RequestId>x-1</RequestId></Error>", "C", "m", "x-1")]
    [InlineData("17: empty", "", null, null, null)]
    [InlineData("18: the id in the body is the only one", """{"error_code":"C","request_id":"body-1"}""", "C", null, "body-1")]
    [InlineData("19: throttled", """{"error_code":"APIGW.0308","error_msg":"m"}""", "APIGW.0308", "m", null)]
    public void Says(string row, string text, string? code, string? message, string? requestId)
    {
        ErrorBody body = ErrorBody.Read(text);

        Assert.True((code, message, requestId) == (body.Code, body.Message, body.RequestId), $"{row}: {body}");
    }
}
