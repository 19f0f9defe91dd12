using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Any JSON as a node of the library.</summary>
public sealed class NodeCodecTests
{
    [Theory]
    [InlineData("{\"a\":[1.10,null,{\"b\":true}],\"c\":\"2026-01-02T03:04:05\"}", JsonValueKind.Object)]
    [InlineData("[1e400,-0]", JsonValueKind.Array)]
    [InlineData("1.10", JsonValueKind.Number)]
    [InlineData("\"2026-01-02T03:04:05\"", JsonValueKind.String)]
    [InlineData("false", JsonValueKind.False)]
    public void A_node_is_written_as_it_was_read(string json, JsonValueKind kind)
    {
        var node = Codec.Read(JsonCodecs.Node, json)!;

        Assert.Equal(kind, node.GetValueKind());
        Assert.Equal(json, Codec.Write(JsonCodecs.Node, node));
    }

    [Fact]
    public void Null_is_no_node()
    {
        Assert.Null(Codec.Read(JsonCodecs.Node, "null"));
        Assert.Equal("null", Codec.Write(JsonCodecs.Node, null!));
    }
}
