using System.Net;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>Answers that are not the service's.</summary>
public sealed class ErrorFaultTests : FaultTest
{
    // The message is left out here, the id of the request is written ID.
    [Theory]
    [InlineData("1", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~'}")]
    [InlineData("2", "application/json", "{'error_code':'APIGW.0201','error_msg':'~','request_id':'ID'}")]
    [InlineData("3", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~','message':'More about it.'}")]
    [InlineData(
        "4", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~','encoded_authorization_message':'c2ltdWxhdGVk'}")]
    [InlineData("5", "application/json", "{'error':{'code':503,'message':'~'}}")]
    [InlineData("code", "application/json", "{'code':503,'message':'~'}")]
    [InlineData("6", "application/json", "{'details':[{'error_code':'CCE.01503001','error_msg':'~'}]}")]
    [InlineData(
        "7",
        "application/json",
        "{'kind':'Status','apiVersion':'v1','metadata':{},'status':'Failure','message':'~',"
        + "'reason':'ServiceUnavailable','code':503}")]
    [InlineData(
        "8",
        "application/xml",
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        + "<Error><Code>CCE.01503001</Code><Message>~</Message><RequestId>ID</RequestId></Error>")]
    [InlineData(
        "9",
        "text/html",
        "<html><head><title>503 Service Unavailable</title></head>"
        + "<body><h1>503 Service Unavailable</h1><hr>proxy</body></html>\n")]
    [InlineData("text", "text/plain", "~\n")]
    [InlineData("empty", null, "")]
    public async Task An_error_has_the_shape_that_was_asked_for(string shape, string? mediaType, string body)
    {
        using HttpResponseMessage answer = await AskAsync($"status=503; shape={shape}; retry-after=7");

        string expected = body
            .Replace('\'', '"')
            .Replace("~", "This fault is simulated.", StringComparison.Ordinal)
            .Replace("ID", answer.Headers.GetValues("X-Request-Id").Single(), StringComparison.Ordinal);
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Equal("7", answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_page_of_a_proxy_comes_with_status_200()
    {
        using HttpResponseMessage answer = await AskAsync("html");

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<html>", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
