using Cce.Client.Authentication;
using CsCheck;

namespace Cce.Client.Tests.Credentials;

public sealed class KeptCredentialTests
{
    private static readonly DateTimeOffset Now = CredentialBench.Start;

    [Theory]
    [InlineData(360, 320)]
    [InlineData(60, 20)]
    [InlineData(40, 10)]
    [InlineData(20, 5)]
    [InlineData(1, 0.25)]
    [InlineData(0.1, 0.1)]
    public void A_key_is_renewed_40_minutes_before_its_end_or_after_a_quarter_of_what_is_left(double left, double renewal)
    {
        KeptCredential kept = Kept(TimeSpan.FromMinutes(left), TimeSpan.FromMinutes(40));

        Assert.Equal(TimeSpan.FromMinutes(renewal), kept.RenewAt - Now);
    }

    [Fact]
    public void Renewals_are_after_now_and_not_after_the_end_whatever_fails()
    {
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 10_000], Gen.Int[0, 40]).Sample((seconds, ahead, failures) =>
        {
            KeptCredential kept = Kept(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(ahead));
            for (int failure = 0; failure < failures; failure++)
            {
                kept = kept.AfterFailure(Now);
            }

            Assert.InRange(kept.RenewAt, Now.AddTicks(1), Now.AddSeconds(seconds));
            Assert.True(failures == 0 || kept.RenewAt <= Now.AddMinutes(5));
            Assert.True(kept.IsValid(Now));
            Assert.False(kept.IsValid(Now.AddSeconds(seconds)));
        });
    }

    private static KeptCredential Kept(TimeSpan left, TimeSpan ahead) =>
        KeptCredential.Of(new AccessKeyCredential("AK", "SK") { ExpiresAt = Now + left }, Now, ahead);
}
