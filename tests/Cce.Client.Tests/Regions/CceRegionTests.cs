using System.Text.RegularExpressions;

namespace Cce.Client.Tests.Regions;

public sealed partial class CceRegionTests
{
    [Fact]
    public void All_33_regions_are_known_each_under_its_own_property()
    {
        CceRegion[] properties = [.. typeof(CceRegion).GetProperties()
            .Where(property => property.PropertyType == typeof(CceRegion))
            .Select(property => (CceRegion)property.GetValue(null)!)];

        Assert.Equal(33, CceRegion.Known.Count);
        Assert.Equal(33, CceRegion.Known.Select(region => region.Id).Distinct().Count());
        Assert.Equal(
            CceRegion.Known.Select(region => region.Id).Order(StringComparer.Ordinal),
            properties.Select(region => region.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Their_endpoints_follow_one_pattern_but_for_the_European_one()
    {
        foreach (CceRegion region in CceRegion.Known)
        {
            string domain = region.Id == "eu-west-101" ? "myhuaweicloud.eu" : "myhuaweicloud.com";
            Assert.Equal($"https://cce.{region.Id}.{domain}/", Assert.Single(region.Endpoints).AbsoluteUri);
        }

        Assert.Equal("cn-north-4", CceRegion.CnNorth4.Id);
        Assert.Equal("my-kualalumpur-1", CceRegion.MyKualalumpur1.Id);
    }

    [Fact]
    public void The_properties_have_the_names_of_the_ids()
    {
        foreach (CceRegion region in CceRegion.Known)
        {
            string name = string.Concat(region.Id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
            Assert.Same(region, typeof(CceRegion).GetProperty(name)!.GetValue(null));
        }
    }

    [Fact]
    public void The_spec_names_the_same_regions()
    {
        string spec = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", "cce-upgrade.yaml"));

        Assert.Equal(
            CceRegion.Known.Select(region => region.Id).Order(StringComparer.Ordinal),
            RegionItem().Matches(spec).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("cce.example.com", "https://cce.example.com/")]
    [InlineData(" https://cce.example.com ", "https://cce.example.com/")]
    [InlineData("https://cce.example.com:8443/base", "https://cce.example.com:8443/base/")]
    [InlineData("10.0.0.1:1", "https://10.0.0.1:1/")]
    [InlineData("localhost:8080", "https://localhost:8080/")]
    [InlineData("[::1]:8080", "https://[::1]:8080/")]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:5000/")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/")]
    [InlineData("HTTPS://CCE.EXAMPLE.COM", "https://cce.example.com/")]
    public void An_endpoint_is_an_address_with_or_without_its_scheme(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new CceRegion("r", text).Endpoints).AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    [InlineData("not an address")]
    [InlineData("https://")]
    [InlineData("https:/cce.example.com")]
    [InlineData("https:cce.example.com")]
    [InlineData("//cce.example.com")]
    [InlineData("/api/v3")]
    [InlineData(@"https:\\cce.example.com")]
    [InlineData("https://cce.{region}.myhuaweicloud.com")]
    [InlineData("https://cce.example.com:99999")]
    [InlineData("https://cce.example.com/a b")]
    [InlineData("http://cce.example.com")]
    [InlineData("ftp://cce.example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://cce.example.com?a=b")]
    [InlineData("https://cce.example.com#a")]
    public void What_is_no_endpoint_is_refused(string? text) =>
        Assert.Equal("endpoints", Assert.Throws<ArgumentException>(() => new CceRegion("r", text!)).ParamName);

    [Fact]
    public void A_password_in_an_address_is_refused_and_not_repeated()
    {
        var exception = Assert.Throws<ArgumentException>(() => new CceRegion("r", "https://user:hunter2@cce.example.com"));

        Assert.DoesNotContain("hunter2", exception.Message, StringComparison.Ordinal);
        Assert.Contains("user name", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_come_as_such_have_the_same_rules()
    {
        Assert.Equal("https://a.example/b/", Assert.Single(new CceRegion("r", [new Uri("https://a.example/b")]).Endpoints).AbsoluteUri);
        Assert.Throws<ArgumentException>(() => new CceRegion("r", [new Uri("http://a.example")]));
        Assert.Throws<ArgumentException>(() => new CceRegion("r", [new Uri("/a", UriKind.Relative)]));
        Assert.Throws<ArgumentException>(() => new CceRegion("r", new Uri[] { null! }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("ä")]
    public void An_id_has_letters_digits_and_three_signs(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new CceRegion(id, "a.example")).ParamName);

    [Fact]
    public void A_region_without_endpoints_is_refused() =>
        Assert.Equal("endpoints", Assert.Throws<ArgumentException>(() => new CceRegion("r")).ParamName);

    [Fact]
    public void Regions_are_equal_by_id_and_endpoints()
    {
        var region = new CceRegion("r", "a.example", "b.example");

        Assert.True(region == new CceRegion("r", "https://a.example/", "https://b.example/"));
        Assert.Equal(region.GetHashCode(), new CceRegion("r", "a.example").GetHashCode());
        Assert.True(region != new CceRegion("r", "b.example", "a.example"));
        Assert.True(region != new CceRegion("s", "a.example", "b.example"));
        Assert.False(region.Equals(null));
        Assert.Equal("r", region.ToString());
    }

    [GeneratedRegex(@"^          - ([a-z]{2}-[a-z]+-\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex RegionItem();
}
