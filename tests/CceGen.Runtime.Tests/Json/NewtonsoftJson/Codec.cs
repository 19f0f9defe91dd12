using System.Globalization;
using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Reads and writes with a codec: as a client does, with the readers of the library, and in its calls.</summary>
internal static class Codec
{
    private static readonly JsonBodySerializer Serializer = new(JsonBody.CreateSettings());

    public static T Read<T>(JsonCodec<T> codec, string json) => JsonBody.Parse(json, codec, Serializer)!;

    public static string Write<T>(JsonCodec<T> codec, T value) => JsonBody.Write(value, codec, Serializer);

    /// <summary>Reads as the only item of a list that the library's own reader reads.</summary>
    public static T ReadItem<T>(JsonCodec<T> codec, string json)
    {
        using var reader = new JsonTextReader(new StringReader($"[{json}]")) { DateParseHandling = DateParseHandling.None };
        reader.Read();
        codec.MoveNext(reader);
        var value = codec.Read(reader);
        Assert.Equal(JsonToken.EndArray, JsonScalars.Next(reader));
        return value;
    }

    public static string WriteToText<T>(JsonCodec<T> codec, T value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        codec.Write(writer, value);
        return text.ToString();
    }

    /// <summary>Reads from a document in memory, which the library has made with its defaults.</summary>
    public static T ReadToken<T>(JsonCodec<T> codec, string json)
    {
        using var reader = JToken.Parse($"[{json}]").CreateReader();
        reader.Read();
        codec.MoveNext(reader);
        return codec.Read(reader);
    }

    public static JsonException Rejects<T>(JsonCodec<T> codec, string json)
    {
        var rejected = Assert.ThrowsAny<JsonException>(() => Read(codec, json));
        Assert.Matches(@"\. Path '.*', line 1, position \d+\.$", rejected.Message);
        Assert.ThrowsAny<JsonException>(() => ReadItem(codec, json));
        return rejected;
    }
}
