namespace Cce.Client.Tests.Cli;

/// <summary>--token and CCE_AUTH_TOKEN.</summary>
public sealed class TokenOptionTests : CommandTests
{
    [Theory]
    [InlineData(null, "from-environment\n", "from-environment")]
    [InlineData("from-option", "from-environment", "from-option")]
    [InlineData("from-option", null, "from-option")]
    [InlineData(null, "  ", null)]
    [InlineData(null, null, null)]
    public async Task The_token_comes_from_the_option_or_the_environment(string? option, string? variable, string? sent)
    {
        string[] token = option is null ? [] : ["--token", option];
        if (variable is not null)
        {
            Run.Environment["CCE_AUTH_TOKEN"] = variable;
        }

        int code = await Run.RunAsync(["show", .. TaskOf(Simulator.Upgrades.AddSample()), .. token]);

        Assert.Equal(0, code);
        Assert.Equal(sent, Assert.Single(Simulator.Requests.ToList()).Header("X-Auth-Token"));
    }

    [Theory]
    [InlineData("http://cce.example.com", "s3cret", "in clear")]
    [InlineData("https://cce.example.com", "s3cret\u0007", "characters")]
    [InlineData("https://cce.example.com", "s3crét", "characters")]
    public async Task A_token_that_must_not_be_sent_is_rejected_and_not_shown(string endpoint, string token, string reason)
    {
        int code = await Run.RunAsync(
            "show", "--endpoint", endpoint, "--project-id", "p", "--cluster-id", "c", "--task-id", "t", "--token", token);

        Assert.Equal(2, code);
        Assert.Contains(reason, Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", Run.Error, StringComparison.Ordinal);
    }
}
