using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Cce.Client.Authentication;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Authentication;

public sealed class AccessKeyCredentialTests
{
    private const string Secret = "s3cret-key";
    private const string Token = "s3cret-token";

    private readonly AccessKeyCredential _credential = new("AKIDEXAMPLE", Secret, Token);

    [Fact]
    public void Its_text_names_the_key_and_no_secret()
    {
        Assert.Equal("Access key AKIDEXAMPLE", _credential.ToString());
        Assert.DoesNotContain("s3cret", JsonConvert.SerializeObject(_credential), StringComparison.Ordinal);
    }

    [Fact]
    public void A_debugger_shows_no_secret()
    {
        Assert.Equal("{ToString(),nq}", typeof(AccessKeyCredential).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        PropertyInfo[] secrets = [.. typeof(AccessKeyCredential).GetProperties(All)
            .Where(property => property.GetValue(_credential) is Secret or Token)];
        Assert.Equal(2, secrets.Length);
        Assert.All(secrets, property => Assert.Equal(
            DebuggerBrowsableState.Never, property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
        Assert.All(typeof(AccessKeyCredential).GetFields(All), field =>
            Assert.True(field.IsDefined(typeof(CompilerGeneratedAttribute)), $"{field.Name} is a field that a debugger shows."));
    }

    [Theory]
    [InlineData("", Secret, null)]
    [InlineData("AK\r\nX-Evil: 1", Secret, null)]
    [InlineData("AK", "", null)]
    [InlineData("AK", Secret, "")]
    [InlineData("AK", Secret, "s3cret token")]
    [InlineData("AK", Secret, "s3cret\u00e9")]
    public void What_cannot_be_sent_is_refused_without_showing_it(string accessKey, string secretKey, string? token)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new AccessKeyCredential(accessKey, secretKey, token));

        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", exception.ToString(), StringComparison.Ordinal);
    }
}
