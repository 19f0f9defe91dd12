using Cce.Client.Regions;
using Cce.Client.Tests.Host;

namespace Cce.Client.Tests.Regions;

public sealed class CceRegionResolverTests
{
    private const string Variable = "HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4";
    private const string FileVariable = "HUAWEICLOUD_SDK_REGIONS_FILE";
    private static readonly string DefaultFile = Path.Combine("/home/someone", ".huaweicloud", "regions.yaml");

    private readonly ScriptedEnvironment _machine = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_any_setting_it_is_the_known_one()
    {
        Assert.Same(CceRegion.CnNorth4, await ResolveAsync("cn-north-4"));
        Assert.Equal([DefaultFile], _machine.Reads);
    }

    [Fact]
    public async Task The_variable_comes_first_then_the_file()
    {
        _machine.Files[DefaultFile] = "CCE: [{id: cn-north-4, endpoints: [file.example]}]";
        Assert.Equal(new CceRegion("cn-north-4", "file.example"), await ResolveAsync("cn-north-4"));

        _machine.Variables[Variable] = " https://a.example , b.example:8443,";
        Assert.Equal(new CceRegion("cn-north-4", "a.example", "b.example:8443"), await ResolveAsync("cn-north-4"));
    }

    [Fact]
    public async Task A_variable_gives_a_region_that_nobody_knows()
    {
        _machine.Variables["HUAWEICLOUD_SDK_REGION_CCE_MY_OWN_2_B"] = "own.example";

        Assert.Equal(new CceRegion("my-own-2.b", "own.example"), await ResolveAsync("my-own-2.b"));
    }

    [Fact]
    public async Task A_blank_variable_counts_as_none()
    {
        _machine.Variables[Variable] = "  ";
        _machine.Variables[FileVariable] = "";

        Assert.Same(CceRegion.CnNorth4, await ResolveAsync("cn-north-4"));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("a.example,http://b.example")]
    [InlineData("a.example;b.example")]
    [InlineData(",")]
    [InlineData("https://")]
    public async Task Garbage_in_the_variable_is_refused_by_its_name(string value)
    {
        _machine.Variables[Variable] = value;

        var exception = await Assert.ThrowsAsync<CceConfigurationException>(() => ResolveAsync("cn-north-4"));

        Assert.Equal(Variable, exception.Origin);
        Assert.Contains(Variable, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_that_the_variable_names_is_read_instead()
    {
        _machine.Variables[FileVariable] = "/etc/regions.yaml";
        _machine.Files["/etc/regions.yaml"] = "cce: [{id: cn-north-4, endpoint: named.example}]";
        _machine.Files[DefaultFile] = "cce: [{id: cn-north-4, endpoint: home.example}]";

        Assert.Equal(new CceRegion("cn-north-4", "named.example"), await ResolveAsync("cn-north-4"));
    }

    [Fact]
    public async Task A_named_file_that_is_missing_is_an_error()
    {
        _machine.Variables[FileVariable] = "/etc/regions.yaml";

        var exception = await Assert.ThrowsAsync<CceConfigurationException>(() => ResolveAsync("cn-north-4"));

        Assert.Equal(FileVariable, exception.Origin);
        Assert.Contains("/etc/regions.yaml", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error_with_its_path()
    {
        _machine.ReadFailure = new UnauthorizedAccessException("No.");

        var exception = await Assert.ThrowsAsync<CceConfigurationException>(() => ResolveAsync("cn-north-4"));

        Assert.Equal(DefaultFile, exception.Origin);
        Assert.Same(_machine.ReadFailure, exception.InnerException);
    }

    [Fact]
    public async Task A_user_without_a_home_has_no_file()
    {
        _machine.Home = null;

        Assert.Same(CceRegion.EuWest101, await ResolveAsync("eu-west-101"));
        Assert.Empty(_machine.Reads);
    }

    [Theory]
    [InlineData("cn-north-44", "Did you mean 'cn-north-4'?")]
    [InlineData("cn-nroth-4", "Did you mean 'cn-north-4'?")]
    [InlineData("CN-NORTH-4", "Did you mean 'cn-north-4'?")]
    [InlineData("cn_north_4", "Did you mean 'cn-north-4'?")]
    [InlineData("cn-north-4 ", "Did you mean 'cn-north-4'?")]
    [InlineData("my-on-1", "Did you mean 'my-own-1'?")]
    [InlineData("frankfurt", null)]
    [InlineData("", null)]
    public async Task An_unknown_region_says_what_is_known_and_what_may_be_meant(string id, string? hint)
    {
        _machine.Files[DefaultFile] = "cce: [{id: my-own-1, endpoint: own.example}]";

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => ResolveAsync(id));

        Assert.Contains("ae-ad-1, af-north-1,", exception.Message, StringComparison.Ordinal);
        Assert.Contains("tr-west-1.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(hint is not null, exception.Message.Contains(hint ?? "Did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_region_says_how_to_add_it()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => ResolveAsync("mars-1"));

        Assert.Contains("HUAWEICLOUD_SDK_REGION_CCE_MARS_1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("~/.huaweicloud/regions.yaml", exception.Message, StringComparison.Ordinal);
        Assert.Contains("new CceRegion(", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_the_file_can_be_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new CceRegionResolver(_machine).ResolveAsync("cn-north-4", new CancellationToken(canceled: true)));

    private Task<CceRegion> ResolveAsync(string id) => new CceRegionResolver(_machine).ResolveAsync(id, Cancellation);
}
