using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Any JSON as a node of the library.</summary>
public sealed class NodeCodecTests
{
    [Theory]
    [InlineData("{\"a\":[1.10,null,{\"b\":true}],\"c\":\"2026-01-02T03:04:05\"}", JTokenType.Object)]
    [InlineData("[1e400,-0]", JTokenType.Array)]
    [InlineData("1.10", JTokenType.Float)]
    [InlineData("12345678901234567890123", JTokenType.Integer)]
    [InlineData("\"2026-01-02T03:04:05\"", JTokenType.String)]
    [InlineData("false", JTokenType.Boolean)]
    public void A_node_is_written_as_it_was_read(string json, JTokenType type)
    {
        var node = Codec.Read(JsonCodecs.Node, json);

        Assert.Equal(type, node.Type);
        Assert.Equal(json, Codec.Write(JsonCodecs.Node, node));
    }

    [Fact]
    public void Null_is_no_node()
    {
        Assert.Null(Codec.Read(JsonCodecs.Node, "null"));
        Assert.Equal("null", Codec.Write(JsonCodecs.Node, null!));
    }
}
