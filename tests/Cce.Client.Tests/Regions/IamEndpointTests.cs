using Cce.Client.Regions;
using Cce.Client.Tests.Host;

namespace Cce.Client.Tests.Regions;

public sealed class IamEndpointTests
{
    private const string Variable = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
    private static readonly string[] RegionsWithoutIam = ["af-north-1", "ap-southeast-5", "cn-north-11", "cn-south-4", "ru-northwest-2"];

    private readonly ScriptedEnvironment _machine = new();

    [Fact]
    public void Twenty_seven_regions_have_their_own()
    {
        string[] own = [.. CceRegion.Known.Select(region => region.Id).Where(id => For(id) == $"https://iam.{id}.myhuaweicloud.com/")];

        Assert.Equal(27, own.Length);
        Assert.Equal(
            CceRegion.Known.Select(region => region.Id).Except(RegionsWithoutIam).Except(["eu-west-101"]), own);
    }

    [Fact]
    public void The_others_share_one()
    {
        Assert.All(RegionsWithoutIam, id => Assert.Equal("https://iam.myhuaweicloud.com/", For(id)));
        Assert.Equal("https://iam.myhuaweicloud.com/", For("mars-1"));
        Assert.Equal("https://iam.myhuaweicloud.com/", For(null));
    }

    [Fact]
    public void The_European_one_lies_under_its_own_domain() =>
        Assert.Equal("https://iam.eu-west-101.myhuaweicloud.eu/", For("eu-west-101"));

    [Theory]
    [InlineData("https://iam.example.com", "https://iam.example.com/")]
    [InlineData("iam.example.com", "https://iam.example.com/")]
    [InlineData("127.0.0.1:1", "https://127.0.0.1:1/")]
    [InlineData("http://127.0.0.1:1", "http://127.0.0.1:1/")]
    [InlineData("  iam.example.com/base  ", "https://iam.example.com/base/")]
    [InlineData("", "https://iam.cn-north-4.myhuaweicloud.com/")]
    [InlineData(" ", "https://iam.cn-north-4.myhuaweicloud.com/")]
    public void The_variable_comes_before_the_region_with_its_scheme_in_front(string value, string expected)
    {
        _machine.Variables[Variable] = value;

        Assert.Equal(expected, For("cn-north-4"));
    }

    [Theory]
    [InlineData("http://iam.example.com")]
    [InlineData("https://")]
    [InlineData("127.0.0.1:1https://")]
    [InlineData("user:hunter2@iam.example.com")]
    public void Garbage_in_the_variable_is_refused_by_its_name(string value)
    {
        _machine.Variables[Variable] = value;

        var exception = Assert.Throws<CceConfigurationException>(() => For("cn-north-4"));

        Assert.Equal(Variable, exception.Origin);
        Assert.Contains(Variable, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_configured_comes_first()
    {
        _machine.Variables[Variable] = "not read";

        Assert.Equal("https://own.example/", IamEndpoint.For("cn-north-4", new Uri("https://own.example"), _machine).AbsoluteUri);
        Assert.Throws<ArgumentException>(() => IamEndpoint.For("cn-north-4", new Uri("http://own.example"), _machine));
    }

    private string For(string? region) => IamEndpoint.For(region, null, _machine).AbsoluteUri;
}
