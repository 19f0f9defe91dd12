using System.Collections.ObjectModel;
using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Lists, maps and what null is in them.</summary>
public sealed class CompositeCodecTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[1,null]")]
    [InlineData("null")]
    public void Null_among_items_is_kept_where_the_document_allows_it(string json) =>
        AssertRoundTrip(List(JsonCodecs.Nullable(JsonCodecs.Int32)), json, json);

    [Theory]
    [InlineData("[1,null,2]", "[1,2]")]
    [InlineData("[null]", "[]")]
    public void Null_among_items_is_left_out_where_it_is_no_value(string json, string written) =>
        AssertRoundTrip(List(JsonCodecs.Int32), json, written);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(32)]
    [InlineData(33)]
    public void Each_list_is_its_own_and_a_short_one_as_long_as_it_has_to_be(int count)
    {
        var codec = JsonCodecs.List<List<List<int>>, List<int>>(JsonCodecs.List<List<int>, int>(JsonCodecs.Int32));
        var items = $"[{string.Join(",", Enumerable.Range(0, count))}]";
        var lists = Codec.Read(codec, $"[{items},{items}]")!;
        Assert.ThrowsAny<JsonException>(() => Codec.Read(codec, "[[1,2],[3,\"x\"]]"));
        lists[0].Add(-1);

        Assert.Equal(Enumerable.Range(0, count), lists[1]);
        Assert.Equal(Enumerable.Range(0, count).Append(-1), lists[0]);
        Assert.InRange(lists[1].Capacity, count, count > 32 ? 2 * count : count);
        Assert.Equal($"[{items}]", Codec.Write(codec, Codec.Read(codec, $"[{items}]")!));
    }

    [Fact]
    public void Null_among_items_of_a_reference_type_is_kept() => AssertRoundTrip(List(JsonCodecs.String), "[null,\"a\"]", "[null,\"a\"]");

    [Fact]
    public void Codecs_are_composed()
    {
        var codec = JsonCodecs.Map(List(List(JsonCodecs.Nullable(JsonCodecs.DateOnly))));

        AssertRoundTrip(codec, "{\"\":null,\"a b\":[null,[\"2026-01-02\",null],[]]}", "{\"\":null,\"a b\":[null,[\"2026-01-02\",null],[]]}");
        Assert.Contains("'2026-13-01'", Codec.Rejects(codec, "{\"a\":[[\"2026-13-01\"]]}").Message.Replace("a date", "'2026-13-01'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\":null,\"b\":1.50}", "{\"b\":1.50}")]
    [InlineData("{\"b\":1,\"b\":2}", "{\"b\":2}")]
    public void Null_in_a_map_is_left_out_where_it_is_no_value(string json, string written) =>
        AssertRoundTrip(JsonCodecs.Map(JsonCodecs.Decimal), json, written);

    [Fact]
    public void A_list_is_the_collection_that_was_chosen()
    {
        Assert.IsType<ObservableCollection<int>>(Codec.Read(JsonCodecs.List<ObservableCollection<int>, int>(JsonCodecs.Int32), "[1]"));
        Assert.IsType<List<int>>(Codec.Read(JsonCodecs.List<IEnumerable<int>, int>(JsonCodecs.Int32), "[1]"));
        Assert.Equal("[1]", Codec.Write(JsonCodecs.List<IEnumerable<int>, int>(JsonCodecs.Int32), Enumerable.Range(1, 1)));
    }

    [Fact]
    public void A_map_is_the_dictionary_that_was_chosen()
    {
        Assert.IsType<Dictionary<string, int>>(Codec.Read(JsonCodecs.Map<IReadOnlyDictionary<string, int>, int>(JsonCodecs.Int32), "{\"a\":1}"));
        Assert.Equal(1, Codec.Read(JsonCodecs.Map<Dictionary<string, int>, int>(JsonCodecs.Int32), "{\"a\":1}")["a"]);
        Assert.Equal("{\"a\":1}", Codec.Write(JsonCodecs.Map<IReadOnlyDictionary<string, int>, int>(JsonCodecs.Int32), new SortedDictionary<string, int> { ["a"] = 1 }));
    }

    [Fact]
    public void A_text_is_written_and_read_with_the_settings_of_a_client()
    {
        Assert.Equal("{\"a\":1}", JsonCodecs.Map(JsonCodecs.Int32).WriteText(new Dictionary<string, int> { ["a"] = 1 }));
        Assert.Equal(1, JsonCodecs.Map(JsonCodecs.Int32).ReadText("{\"a\":1}")!["a"]);
    }

    [Theory]
    [InlineData("{\"a\":[1,\"x\"]}", "The string is not a whole number of 32 bits. Path 'a[1]', line 1, position 11.")]
    [InlineData("{\"a\":1}", "Expected an array, but found a number. Path 'a', line 1, position 6.")]
    [InlineData("{\"a\":[1", "The JSON ends too early. Path 'a[0]', line 1, position 7.")]
    [InlineData("[]", "Expected an object, but found an array. Path '', line 1, position 1.")]
    public void What_is_wrong_is_told_with_its_place(string json, string problem)
    {
        var rejected = Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => Codec.Read(JsonCodecs.Map(List(JsonCodecs.Int32)), json));

        Assert.StartsWith(problem, rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_no_values() => AssertRoundTrip(List(JsonCodecs.String), "/*a*/[/*b*/1.0/*c*/,/*d*/null/*e*/]", "[\"1.0\",null]");

    private static JsonCodec<ICollection<T>> List<T>(JsonCodec<T> item) => JsonCodecs.List<ICollection<T>, T>(item);

    private static void AssertRoundTrip<T>(JsonCodec<T> codec, string json, string written)
    {
        Assert.Equal(written, Codec.Write(codec, Codec.Read(codec, json)));
        Assert.Equal(written, Codec.WriteToText(codec, Codec.ReadItem(codec, json)));
    }
}
