using CceGen.Runtime.SystemTextJson;
using System.Text.Json;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

public sealed class UnionCodecTests
{
    [Theory]
    [InlineData("""{"name":"a","kind":"model"}""", 1)]
    [InlineData("""{"name":"a","more":{"kind":"model"},"kind":"other","number":1.10}""", 0)]
    [InlineData("""{"kind":null}""", 0)]
    [InlineData("{}", 0)]
    [InlineData("""{"name":{"x":1.10},"kind":"model","more":[1e400,{"kind":"model"}]}""", 0)]
    [InlineData("""[{"kind":"model","name":[{"kind":"model"}]},1.10]""", 2)]
    [InlineData("[1.10,[{\"name\":\"b\",\"kind\":\"model\"},\"x\",null],{\"a\":[1e400]}]", 2)]
    [InlineData("1.10", 3)]
    [InlineData("1e400", 0)]
    [InlineData("\"x\"", 0)]
    [InlineData("true", 0)]
    public void A_value_is_read_as_one_of_the_types_or_kept_and_written_as_it_was(string json, int branch)
    {
        var read = EitherJsonConverter.Instance.Read(json)!;

        Assert.Equal(branch, read.Branch);
        Assert.Equal(json, EitherJsonConverter.Instance.Write(read));
        Assert.Equal(json, JsonCodecs.Any.Write(read));
    }

    [Fact]
    public void Null_is_no_value() => Assert.Null(EitherJsonConverter.Instance.Read("null"));

    [Theory]
    [InlineData("""{"name":"a",\n "more":{"x" 1},"kind":"model"}""")]
    [InlineData("""[1,\n {"name":{} "kind":"model"}]""")]
    [InlineData("""[1,\n {"name":"a","kind":"model" """)]
    public void Broken_JSON_is_reported_at_its_line(string json)
    {
        var problem = Assert.ThrowsAny<JsonException>(() => EitherJsonConverter.Instance.Read(json.Replace("\\n", "\n", StringComparison.Ordinal)));

        Assert.Contains("LineNumber: 1", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "", "]")]
    [InlineData("{\"a\":", "1", "}")]
    [InlineData("{\"kind\":\"model\",\"a\":", "1", "}")]
    public void Nesting_has_the_limit_that_it_has_without_unions(string start, string innermost, string end)
    {
        var json = string.Concat(Enumerable.Repeat(start, JsonLimits.DefaultMaxDepth)) + innermost + string.Concat(Enumerable.Repeat(end, JsonLimits.DefaultMaxDepth));

        Assert.Equal(json, EitherJsonConverter.Instance.Write(EitherJsonConverter.Instance.Read(json)));
        Assert.ThrowsAny<JsonException>(() => EitherJsonConverter.Instance.Read($"[{json}]"));
    }
}
