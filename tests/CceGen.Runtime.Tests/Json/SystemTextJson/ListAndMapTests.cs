using System.Collections.ObjectModel;
using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Lists and maps with System.Text.Json.</summary>
public sealed class ListAndMapTests
{
    [Fact]
    public void Codecs_compose()
    {
        var codec = JsonCodecs.Map<ICollection<IDictionary<string, DateOnly?>>>(
            JsonCodecs.List<ICollection<IDictionary<string, DateOnly?>>, IDictionary<string, DateOnly?>>(JsonCodecs.Map(JsonCodecs.Nullable(JsonCodecs.DateOnly))));
        const string json = """{"a":[{"b":"2024-02-29","c":null},{}],"":[]}""";

        Assert.Equal(json, codec.Write(codec.Read(json)!));
    }

    [Fact]
    public void A_list_is_what_the_document_is_given()
    {
        Assert.IsType<List<int>>(JsonCodecs.List<IEnumerable<int>, int>(JsonCodecs.Int32).Read("[1]"));
        Assert.IsType<List<int>>(JsonCodecs.List<IReadOnlyList<int>, int>(JsonCodecs.Int32).Read("[1]"));
        Assert.IsType<List<int>>(JsonCodecs.List<List<int>, int>(JsonCodecs.Int32).Read("[1]"));
        Assert.IsType<Collection<int>>(JsonCodecs.List<Collection<int>, int>(JsonCodecs.Int32).Read("[1]"));
        Assert.Equal([1, 2], JsonCodecs.List<ObservableCollection<int>, int>(JsonCodecs.Int32).Read("[1,2]")!);
        Assert.Equal("[1,2]", JsonCodecs.List<IEnumerable<int>, int>(JsonCodecs.Int32).Write(Enumerable.Range(1, 2)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(32)]
    [InlineData(33)]
    public void Each_list_is_its_own_and_a_short_one_as_long_as_it_has_to_be(int count)
    {
        var codec = JsonCodecs.List<List<List<int>>, List<int>>(JsonCodecs.List<List<int>, int>(JsonCodecs.Int32));
        var items = $"[{string.Join(",", Enumerable.Range(0, count))}]";
        var lists = codec.Read($"[{items},{items}]")!;
        Assert.ThrowsAny<JsonException>(() => codec.Read("[[1,2],[3,\"x\"]]"));
        lists[0].Add(-1);

        Assert.Equal(Enumerable.Range(0, count), lists[1]);
        Assert.Equal(Enumerable.Range(0, count).Append(-1), lists[0]);
        Assert.InRange(lists[1].Capacity, count, count > 32 ? 2 * count : count);
        Assert.Equal($"[{items}]", codec.Write(codec.Read($"[{items}]")!));
    }

    [Fact]
    public void A_map_is_what_the_document_is_given()
    {
        Assert.IsType<Dictionary<string, int>>(JsonCodecs.Map<IReadOnlyDictionary<string, int>, int>(JsonCodecs.Int32).Read("""{"a":1}"""));
        Assert.Equal(1, JsonCodecs.Map<Dictionary<string, int>, int>(JsonCodecs.Int32).Read("""{"a":1}""")!["a"]);
        Assert.Equal("""{"a":1}""", JsonCodecs.Map<IReadOnlyDictionary<string, int>, int>(JsonCodecs.Int32).Write(new SortedDictionary<string, int> { ["a"] = 1 }));
    }

    [Fact]
    public void A_text_is_written_and_read_with_the_settings_of_a_client()
    {
        Assert.Equal("""{"a":1}""", JsonCodecs.Map(JsonCodecs.Int32).WriteText(new Dictionary<string, int> { ["a"] = 1 }));
        Assert.Equal(1, JsonCodecs.Map(JsonCodecs.Int32).ReadText("""{"a":1}""")!["a"]);
    }

    [Fact]
    public void Null_is_left_out_where_it_is_no_value_and_kept_where_it_is()
    {
        Assert.Equal([1, 2], JsonCodecs.List<IList<int>, int>(JsonCodecs.Int32).Read("[1,null,2]")!);
        Assert.Equal(["a"], JsonCodecs.Map(JsonCodecs.Boolean).Read("""{"a":true,"b":null}""")!.Keys);
        Assert.Equal([1, null, 2], JsonCodecs.List<IList<int?>, int?>(JsonCodecs.Nullable(JsonCodecs.Int32)).Read("[1,null,2]")!);
        Assert.Equal(["a", null!], JsonCodecs.List<IList<string>, string>(JsonCodecs.String).Read("[\"a\",null]")!);
        Assert.Null(JsonCodecs.List<IList<int>, int>(JsonCodecs.Int32).Read("null"));
        Assert.Equal("null", JsonCodecs.Map(JsonCodecs.Boolean).Write(null!));
    }

    [Fact]
    public void Something_wrong_is_found_by_its_path()
    {
        var codec = JsonCodecs.Map(JsonCodecs.List<IList<int>, int>(JsonCodecs.Int32));

        codec.AssertRejected("""{"a":[1],"b":[2,"x"]}""", "The string is not a whole number of 32 bits. Path: $.b[1] | LineNumber: 0 | BytePositionInLine: 16.");
        codec.AssertRejected("{\"a\":[1],\n\"b c\":5}", "Expected an array, but found a number. Path: $['b c'] | LineNumber: 1 | BytePositionInLine: 6.");
        codec.AssertRejected("[]", "Expected an object, but found an array. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        Assert.Matches(@"Path: \$\.a\[0\] \| LineNumber: 0", Assert.ThrowsAny<Exception>(() => codec.Read("""{"a":[1,""")).Message);
    }

    [Fact]
    public void The_depth_is_limited_in_both_directions()
    {
        var codec = JsonCodecs.Any;
        var most = string.Concat(Enumerable.Repeat("[", 64)) + string.Concat(Enumerable.Repeat("]", 64));

        Assert.Equal(most, codec.Write(codec.Read(most)));
        Assert.Matches("depth of 64", Assert.ThrowsAny<Exception>(() => codec.Read($"[{most}]")).Message);
        Assert.Matches("64 levels deep", Assert.ThrowsAny<JsonException>(() => codec.Write(new[] { codec.Read(most) })).Message);
        Assert.Matches("64 levels deep", Assert.ThrowsAny<JsonException>(() => codec.Write(Nested(65))).Message);
        Assert.Equal(most, codec.Write(Nested(64)));
    }

    private static object[] Nested(int levels) => levels == 1 ? [] : [Nested(levels - 1)];
}
