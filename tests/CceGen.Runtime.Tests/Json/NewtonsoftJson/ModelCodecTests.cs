using System.Globalization;
using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Models, read and written by a client and by calls of the library.</summary>
public sealed class ModelCodecTests
{
    private const string Json = """
        {"name":"a","weight":1.10,"children":[{"name":"b"},null,{"children":[],"Name":"case"}],"anything":{"name":[1,"2026-01-02T03:04:05Z"]},"$type":"b","last":[{}]}
        """;

    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        Assert.Equal(Json, Codec.Write(TreeJsonConverter.Instance, Codec.Read(TreeJsonConverter.Instance, Json)));
        Assert.Equal(Json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Tree>(Json)));
        Assert.Equal(Json, JsonConvert.SerializeObject(JObject.Parse(Json, null).ToObject<Tree>()).Replace("2026-01-02T03:04:05.0000000", "2026-01-02T03:04:05", StringComparison.Ordinal).Replace("1.1,", "1.10,", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_are_found_in_any_order()
    {
        var tree = Codec.Read(TreeJsonConverter.Instance, """{"x":1,"anything":true,"weight":2,"children":[{"weight":3,"name":"c"}],"name":"a","weight":4}""");

        Assert.Equal((true, 4m, "a", "c", 3m), (tree.Anything, tree.Weight, tree.Name, tree.Children!.Single()!.Name, tree.Children!.Single()!.Weight));
        Assert.Equal(["x"], tree.AdditionalProperties.Keys);
    }

    [Theory]
    [InlineData("{\"name\":0.50}", "{\"name\":\"0.50\"}")]
    [InlineData("{\"weight\":\"0.50\"}", "{\"weight\":0.50}")]
    [InlineData("{\"weight\":5.0}", "{\"weight\":5.0}")]
    public void Numbers_keep_their_text_in_calls_of_the_library(string json, string written) =>
        Assert.Equal(written, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Tree>(json)));

    [Fact]
    public void Writing_does_not_change_a_model()
    {
        var tree = Codec.Read(TreeJsonConverter.Instance, "{}");
        JsonConvert.SerializeObject(tree);

        Assert.Null(tree.Unknown);
    }

    [Fact]
    public void A_cycle_ends_in_an_exception()
    {
        var tree = new Tree { Anything = new List<object>() };
        tree.Children = [tree];

        Assert.Contains("nested more than 64 levels deep", Assert.ThrowsAny<JsonException>(() => Codec.Write(TreeJsonConverter.Instance, tree)).Message, StringComparison.Ordinal);
        Assert.Contains("contains itself", Assert.ThrowsAny<JsonException>(() => JsonConvert.SerializeObject(tree)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_limited()
    {
        var json = string.Concat(Enumerable.Repeat("{\"children\":[", 40)) + string.Concat(Enumerable.Repeat("]}", 40));

        Assert.Contains("MaxDepth of 64", Codec.Rejects(TreeJsonConverter.Instance, json).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Tree>(json));
        var tree = JsonConvert.DeserializeObject<Tree>(json, new JsonSerializerSettings { MaxDepth = 100 });
        Assert.Equal(json, JsonConvert.SerializeObject(tree));
    }

    [Fact]
    public void Values_of_the_users_own_types_are_written_with_the_converters_of_the_call()
    {
        var tree = new Tree { Anything = DayOfWeek.Friday, AdditionalProperties = { ["a"] = new[] { DayOfWeek.Monday }, ["t"] = new Tree { Name = "x" }, ["n"] = 5.0, ["m"] = 5m } };
        var settings = JsonBody.CreateSettings();
        settings.Converters.Add(new StringEnumConverter());

        const string written = """{"anything":"Friday","a":["Monday"],"t":{"name":"x"},"n":5,"m":5}""";
        Assert.Equal(written, JsonBody.Write(tree, TreeJsonConverter.Instance, new JsonBodySerializer(settings)));
        Assert.StartsWith("""{"anything":"Friday","a":["Monday"],"t":{"name":"x"},""", JsonConvert.SerializeObject(tree, new StringEnumConverter()), StringComparison.Ordinal);
        Assert.StartsWith("""{"anything":5,"a":[1],"t":{"name":"x"},""", JsonConvert.SerializeObject(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_read_with_the_users_own_converter()
    {
        var settings = JsonBody.CreateSettings();
        settings.Converters.Add(new OneTree());

        Assert.Equal("b", JsonBody.Parse("""{"children":{"name":"b"}}""", TreeJsonConverter.Instance, new JsonBodySerializer(settings))!.Children!.Single()!.Name);
        Codec.Rejects(TreeJsonConverter.Instance, """{"children":{"name":"b"}}""");
    }

    [Fact]
    public void Settings_of_the_format_have_an_effect()
    {
        var settings = JsonBody.CreateSettings();
        settings.Formatting = Formatting.Indented;
        settings.StringEscapeHandling = StringEscapeHandling.EscapeNonAscii;

        Assert.Equal("{\n  \"name\": \"\\u00e4\"\n}", JsonBody.Write(new Tree { Name = "ä" }, TreeJsonConverter.Instance, new JsonBodySerializer(settings)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_class_that_the_document_does_not_describe_is_written_as_its_base_and_not_read()
    {
        Assert.Equal("""{"name":"a"}""", JsonConvert.SerializeObject(new OwnTree { Name = "a", Own = 1 }));
        Assert.Contains("'OwnTree'", Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<OwnTree>("{}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "Expected an object, but found a number. Path '', line 1, position 1.")]
    [InlineData("{\"children\":[{\"weight\":\"x\"}]}", "The string is not a number that a decimal can hold. Path 'children[0].weight', line 1, position 26.")]
    [InlineData("{\"name\":\"a\"", "The JSON ends too early. Path 'name', line 1, position 11.")]
    public void What_is_wrong_is_told_with_its_place(string json, string problem) =>
        Assert.Equal(problem, Assert.ThrowsAny<JsonException>(() => Codec.Read(TreeJsonConverter.Instance, json)).Message);

    [Fact]
    public void Nothing_may_follow() =>
        Assert.StartsWith("The body goes on after its JSON.", Assert.ThrowsAny<JsonException>(() => Codec.Read(TreeJsonConverter.Instance, "{} []")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_longer_than_a_buffer_is_written_whole()
    {
        var name = string.Concat(Enumerable.Range(0, 3000).Select(number => number.ToString(CultureInfo.InvariantCulture) + "ä"));

        Assert.Equal($$"""{"name":"{{name}}"}""", Codec.Write(TreeJsonConverter.Instance, new Tree { Name = name }));
    }

    private sealed class OwnTree : Tree
    {
        public int Own { get; set; }
    }

    private sealed class OneTree : JsonConverter<ICollection<Tree?>>
    {
        public override bool CanWrite => false;

        public override ICollection<Tree?> ReadJson(
            JsonReader reader, Type objectType, ICollection<Tree?>? existingValue, bool hasExistingValue, JsonSerializer serializer)
            => [serializer.Deserialize<Tree>(reader)];

        public override void WriteJson(JsonWriter writer, ICollection<Tree?>? value, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
