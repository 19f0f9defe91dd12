using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>Keys that are unknown, expire or are locked.</summary>
public sealed class AccessKeyTests : GatewayTest
{
    [Theory]
    [InlineData("nobody", "Get secretKey failed,ak:nobody,err:ak not exist")]
    [InlineData(AccessKey, "decrypt token fail")]
    public async Task A_key_that_is_not_known_is_refused(string accessKey, string reason)
    {
        GatewayResponse answer = await SendAsync(new AccessKeyCredential(accessKey, Secret, "none-of-it"));

        Assert.Equal((401, "APIGW.0301"), (answer.Status, answer.Code));
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_key_needs_its_token_and_expires()
    {
        Assert.Equal("CCE.01404001", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Code);
        Assert.Equal(Prefix + "decrypt token fail", (await SendAsync(new AccessKeyCredential("temporary", Secret, "other"))).Message);
        Assert.Equal(Prefix + "decrypt token fail", (await SendAsync(new AccessKeyCredential("temporary", Secret))).Message);

        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Prefix + "token expires", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Message);
    }

    [Fact]
    public async Task Five_wrong_signatures_lock_a_key_for_five_minutes()
    {
        await SendWrongAsync(5);

        Assert.Contains("AK access failed to reach the limit,forbidden", (await SendAsync(Credential())).Message!, StringComparison.Ordinal);
        Assert.Equal("CCE.01404001", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Code);

        Clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Equal(401, (await SendAsync(Credential())).Status);

        Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(404, (await SendAsync(Credential())).Status);
    }

    [Fact]
    public async Task A_right_signature_sets_the_count_back()
    {
        await SendWrongAsync(4);
        Assert.Equal(404, (await SendAsync(Credential())).Status);
        await SendWrongAsync(4);

        Assert.Equal(404, (await SendAsync(Credential())).Status);
    }

    [Fact]
    public void Secrets_are_in_no_text()
    {
        var key = new SimulatedAccessKey(AccessKey, Secret, "token==");
        var options = new CceSimulatorOptions { AccessKeys = [key], AuthTokens = [new SimulatedToken("tok")] };

        Assert.Equal("Access key AKIDEXAMPLE", key.ToString());
        Assert.DoesNotContain("tok", options.AuthTokens[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.Ordinal);
    }

    private async Task SendWrongAsync(int count)
    {
        for (int index = 0; index < count; index++)
        {
            Assert.Contains("canonical request", (await SendAsync(Credential(secret: "another"))).Message!, StringComparison.Ordinal);
        }
    }
}
