using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Members that the document does not name but gives a type, in calls of the library.</summary>
public sealed class AdditionalMembersTests
{
    private const string Time = "2024-02-29T12:00:00+05:00";

    [Fact]
    public void A_time_in_a_document_in_memory_is_a_text()
    {
        var document = JObject.Parse($$"""{"a":"{{Time}}"}""");
        Assert.Equal(JTokenType.Date, document["a"]!.Type);

        Assert.Equal(DateTimeOffset.Parse(Time, null).UtcDateTime, Read(JsonCodecs.DateTimeOffset, JsonKinds.Text, document.CreateReader())["a"].UtcDateTime);
        Assert.Equal(DateTimeOffset.Parse(Time, null), DateTimeOffset.Parse(Read(JsonCodecs.String, JsonKinds.Text, document.CreateReader())["a"], null));
    }

    [Fact]
    public void Bytes_in_a_document_in_memory_are_a_text()
    {
        var document = new JObject { ["a"] = new byte[] { 1, 2 } };

        Assert.Equal([1, 2], Read(JsonCodecs.Bytes, JsonKinds.Text, document.CreateReader())["a"]);
        Assert.Equal("AQI=", Read(JsonCodecs.String, JsonKinds.Text, document.CreateReader())["a"]);
    }

    [Theory]
    [InlineData("12345678901234567890.12")]
    [InlineData("0.1234567890123456789012345")]
    [InlineData("1.10")]
    [InlineData("7")]
    public void A_decimal_keeps_its_digits(string number)
    {
        using var reader = new JsonTextReader(new StringReader($$"""{"a":{{number}},"b":[1.5]}"""));
        var tree = new Tree();

        Assert.Equal(number, Codec.Write(JsonCodecs.Decimal, Read(JsonCodecs.Decimal, JsonKinds.Number, reader, tree)["a"]));
        Assert.Equal(FloatParseHandling.Double, reader.FloatParseHandling);
        Assert.Equal("[1.5]", JsonConvert.SerializeObject(tree.Unknown!["b"]));
    }

    [Fact]
    public void A_number_that_a_decimal_cannot_hold_is_one_of_another_type()
    {
        using var reader = new JsonTextReader(new StringReader("""{"a":1e30}"""));
        using var again = new JsonTextReader(new StringReader("""{"a":1e300}"""));

        Assert.Equal(1e30f, Read(JsonCodecs.Single, JsonKinds.Number, reader)["a"]);
        Assert.Equal(1e300, Read(JsonCodecs.Double, JsonKinds.Number, again)["a"]);
    }

    [Fact]
    public void A_number_where_a_string_is_promised_is_an_unknown_member()
    {
        using var reader = new JsonTextReader(new StringReader("""{"a":1.5,"b":"c"}"""));
        var tree = new Tree();

        Assert.Equal(["b"], Read(JsonCodecs.String, JsonKinds.Text, reader, tree).Keys);
        Assert.Equal(1.5, tree.Unknown!["a"]);
    }

    private static IDictionary<string, T> Read<T>(JsonCodec<T> codec, JsonKinds kinds, JsonReader reader, Tree? tree = null)
    {
        IDictionary<string, T>? members = null;
        reader.Read();
        while (JsonScalars.Next(reader) != JsonToken.EndObject)
        {
            new AdditionalMembers<T>(codec, kinds).Read(reader, tree ?? new Tree(), ref members!);
        }

        return members!;
    }
}
