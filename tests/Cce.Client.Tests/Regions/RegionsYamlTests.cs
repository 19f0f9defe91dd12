using System.Globalization;
using Cce.Client.Regions;

namespace Cce.Client.Tests.Regions;

public sealed class RegionsYamlTests
{
    [Fact]
    public void A_service_has_a_list_of_ids_with_endpoints()
    {
        const string text = """
            # other services are not looked at
            ECS:
              - whatever: [
                  it, is ]
            Cce:
              - id: cn-north-4
                endpoints:
                  - https://a.example
                  - b.example:8443
                comment: kept for whoever reads it
              - id: my-own-1
                endpoint: c.example
              - { id: my-own-2, endpoints: d.example }
            """;

        Assert.Equal(
            [
                new CceRegion("cn-north-4", "a.example", "b.example:8443"),
                new CceRegion("my-own-1", "c.example"),
                new CceRegion("my-own-2", "d.example"),
            ],
            RegionsYaml.Read(text, "f"));
    }

    [Fact]
    public void Anchors_are_followed() => Assert.Equal(
        [new CceRegion("a", "x.example"), new CceRegion("b", "x.example")],
        RegionsYaml.Read("cce:\n- id: a\n  endpoints: &e [x.example]\n- id: b\n  endpoints: *e\n", "f"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("null\n")]
    [InlineData("ecs: [{id: a}]\n")]
    [InlineData("cce:\n")]
    [InlineData("cce: ~\n")]
    [InlineData("cce: []\n")]
    public void An_empty_file_has_no_regions(string text) => Assert.Empty(RegionsYaml.Read(text, "f"));

    [Theory]
    [InlineData("a: b\n c: [\n", 2, "not valid YAML")]
    [InlineData("cce: [\n", 2, "not valid YAML")]
    [InlineData("\tcce: []\n", 1, "not valid YAML")]
    [InlineData("cce: []\ncce: []\n", 2, "not valid YAML")]
    [InlineData("cce:\n  - id: a\n    endpoints: [https://a.example]\n", 3, "needs quotes")]
    [InlineData("cce: *nowhere\n", 1, "nowhere")]
    [InlineData("just a text", 1, "Names of services")]
    [InlineData("- id: a\n", 1, "Names of services")]
    [InlineData("x: 1\ncce: https://a.example\n", 2, "A list of regions")]
    [InlineData("cce:\n  id: a\n  endpoint: a.example\n", 2, "A list of regions")]
    [InlineData("cce:\n  - cn-north-4\n", 2, "A region is 'id' and 'endpoints'")]
    [InlineData("cce:\n  - endpoint: a.example\n", 2, "has no 'id'")]
    [InlineData("cce:\n  - id: [a]\n    endpoint: a.example\n", 2, "letters, digits")]
    [InlineData("cce:\n  - id:\n    endpoint: a.example\n", 2, "letters, digits")]
    [InlineData("cce:\n  - id: a\n", 2, "'a' has no 'endpoints'")]
    [InlineData("cce:\n  - id: a\n    endpoints: []\n", 3, "'a' has no 'endpoints'")]
    [InlineData("cce:\n  - id: a\n    endpiont: a.example\n", 2, "'a' has no 'endpoints'")]
    [InlineData("cce:\n  - id: a\n    endpoints: [a.example]\n    endpoint: a.example\n", 4, "both")]
    [InlineData("cce:\n  - id: a\n    endpoints:\n      - a.example\n      - http://b.example\n", 5, "http://")]
    [InlineData("cce:\n  - id: a\n    endpoints:\n      - a.example\n      - {b: c}\n", 5, "not a text")]
    [InlineData("cce:\n  - id: a\n    endpoint:\n", 3, "not the address")]
    [InlineData("cce:\n  - {id: a, endpoint: a.example}\n  - {id: a, endpoint: b.example}\n", 3, "listed twice")]
    public void A_mistake_is_reported_at_its_line(string text, int line, string reason)
    {
        var exception = Assert.Throws<CceConfigurationException>(() => RegionsYaml.Read(text, "/x/regions.yaml"));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"/x/regions.yaml, line {line}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("looks like this", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Lin:", exception.Message, StringComparison.Ordinal);
        Assert.Equal(("/x/regions.yaml", line), (exception.Origin, exception.Line));
    }

    [Fact]
    public void A_file_nested_without_end_is_a_mistake_like_any_other() =>
        Assert.Throws<CceConfigurationException>(() => RegionsYaml.Read(new string('[', 100_000), "f"));

    [Theory]
    [InlineData("cce: []\n? [a]\n: b\n", 2)]
    [InlineData("a: &a {b: c}\n*a : d\n", 2)]
    [InlineData("cce:\n- ? {id: a}\n  : b\n", 2)]
    public void A_key_is_a_text(string text, int line)
    {
        var exception = Assert.Throws<CceConfigurationException>(() => RegionsYaml.Read(text, "f"));

        Assert.Contains("A key must be a text", exception.Message, StringComparison.Ordinal);
        Assert.Equal(line, exception.Line);
    }

    [Fact]
    public void Aliases_of_aliases_as_a_key_end_at_once()
    {
        string bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(
            level => string.Create(CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n")));

        Assert.Equal(62, Assert.Throws<CceConfigurationException>(() => RegionsYaml.Read(bomb + "*a60 : x\ncce: []\n", "f")).Line);
        Assert.Empty(RegionsYaml.Read(bomb + "b: *a60\ncce: []\n", "f"));
    }

    [Fact]
    public void The_example_of_the_messages_is_right()
    {
        string message = Assert.Throws<CceConfigurationException>(() => RegionsYaml.Read("- a", "f")).Message;
        string example = message[(message.IndexOf("looks like this: ", StringComparison.Ordinal) + "looks like this: ".Length)..];

        Assert.Equal([new CceRegion("my-region-1", "cce.example.com")], RegionsYaml.Read(example, "f"));
    }
}
