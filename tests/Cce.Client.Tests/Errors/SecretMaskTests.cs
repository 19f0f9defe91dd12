using Cce.Client.Errors;

namespace Cce.Client.Tests.Errors;

public sealed class SecretMaskTests
{
    [Theory]
    [InlineData("GET|/a/||host:h|x-security-token:hunter2=|x-sdk-date:d||host", "GET|/a/||host:h|x-security-token:***|x-sdk-date:d||host")]
    [InlineData("X-Auth-Token: hunter2\nX-Auth-Token:hunter2", "X-Auth-Token: ***\nX-Auth-Token:***")]
    [InlineData("x-security-token:hunter2", "x-security-token:***")]
    [InlineData("x-security-token:", "x-security-token:")]
    [InlineData(@"""x-security-token:hun\/ter2|a""", @"""x-security-token:***|a""")]
    [InlineData("host;x-security-token;x-sdk-date", "host;x-security-token;x-sdk-date")]
    [InlineData("", "")]
    public void The_value_of_a_header_with_a_token_is_masked(string text, string expected) =>
        Assert.Equal(expected, SecretMask.Apply(text));

    [Theory]
    [InlineData("""{"error_code":"APIGW.0301","error_msg":"Wrong: GET|/a/||x-security-token:hunter2|x-sdk-date:d"}""")]
    [InlineData("""[{"message":"x-security-token:hunter2"}]""")]
    [InlineData("<Error><Message>x-security-token:hunter2</Message></Error>")]
    [InlineData("x-security-token:hunter2")]
    [InlineData("<title>x-security-token:hunter2</title>")]
    public void No_message_holds_a_token_that_the_gateway_sent_back(string body)
    {
        ErrorBody read = ErrorBody.Read(body);

        Assert.Contains("x-security-token:***", read.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", read.ToString() + string.Join(",", read.Details), StringComparison.Ordinal);
    }
}
