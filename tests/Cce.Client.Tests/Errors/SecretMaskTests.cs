using Cce.Client.Errors;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Errors;

public sealed class SecretMaskTests
{
    [Theory]
    [InlineData("GET|/a/||host:h|x-security-token:hunter2=|x-sdk-date:d||host", "GET|/a/||host:h|x-security-token:***|x-sdk-date:d||host")]
    [InlineData("X-Auth-Token: hunter2\nX-Auth-Token:hunter2", "X-Auth-Token: ***\nX-Auth-Token:***")]
    [InlineData("x-security-token:hunter2", "x-security-token:***")]
    [InlineData("x-security-token:", "x-security-token:")]
    [InlineData("x-security-token:|x-sdk-date:d", "x-security-token:|x-sdk-date:d")]
    [InlineData(@"""x-security-token:hunter2\nx-sdk-date:d""", @"""x-security-token:***\nx-sdk-date:d""")]
    [InlineData(@"{""a"":""{\""X-Subject-Token\"":\""hunter2\""}""}", @"{""a"":""{\""X-Subject-Token\"":\""***\""}""}")]
    [InlineData("Access=AK, SignedHeaders=a;b, Signature=0a1b|next", "Access=AK, SignedHeaders=a;b, Signature=***|next")]
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

    [Fact]
    public void JSON_stays_JSON_and_keeps_what_follows() => Gen.Char["AZaz09+/=_.-"].Array[1, 20].Sample(characters =>
    {
        string token = new(characters);
        foreach (string separator in (string[])["|", "\n", "\"", " ", "\t"])
        {
            string json = JsonConvert.SerializeObject(new { error_msg = $"GET{separator}x-auth-token:{token}{separator}host:h" });

            string masked = SecretMask.Apply(json);

            Assert.Equal($"GET{separator}x-auth-token:***{separator}host:h", (string?)JObject.Parse(masked)["error_msg"]);
        }
    });

    [Fact]
    public void What_the_request_was_sent_with_is_masked_wherever_it_stands()
    {
        using var request = new HttpRequestMessage();
        request.Headers.TryAddWithoutValidation("X-Security-Token", "hunter2/==");
        request.Headers.TryAddWithoutValidation("Authorization", "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123456789abcdef");

        Assert.Equal(
            """you sent *** and ***, or ***""",
            SecretMask.Apply("""you sent hunter2/== and hunter2\/==, or 0123456789abcdef""", request));
    }
}
