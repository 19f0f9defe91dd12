using Cce.Client.ClientRuntime.NewtonsoftJson;
using Newtonsoft.Json;

namespace Cce.Client;

/// <summary>Reads a list whose only item may come without the list around it. It is written as a list.</summary>
internal sealed class OneOrManyJsonConverter<T>(JsonCodec<T> item) : JsonConverter<ICollection<T>>
{
    public override bool CanWrite => false;

    public override ICollection<T>? ReadJson(
        JsonReader reader, Type objectType, ICollection<T>? existingValue, bool hasExistingValue, JsonSerializer serializer)
        => reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.StartArray => ReadItems(reader),
            _ => [item.Read(reader)],
        };

    public override void WriteJson(JsonWriter writer, ICollection<T>? value, JsonSerializer serializer)
        => throw new NotSupportedException("Lists are written by the generated code");

    private List<T> ReadItems(JsonReader reader)
    {
        var items = new List<T>();
        while (item.MoveNext(reader) != JsonToken.EndArray)
        {
            items.Add(item.Read(reader));
        }

        return items;
    }
}
