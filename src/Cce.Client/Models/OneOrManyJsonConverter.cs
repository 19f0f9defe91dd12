using Newtonsoft.Json;

namespace Cce.Client;

/// <summary>Reads a list whose only item may come without the list around it. It is written as a list.</summary>
internal sealed class OneOrManyJsonConverter<T> : JsonConverter<ICollection<T>>
{
    public override bool CanWrite => false;

    public override ICollection<T>? ReadJson(
        JsonReader reader, Type objectType, ICollection<T>? existingValue, bool hasExistingValue, JsonSerializer serializer)
        => reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.StartArray => ReadItems(reader, serializer),
            _ => [serializer.Deserialize<T>(reader)!],
        };

    public override void WriteJson(JsonWriter writer, ICollection<T>? value, JsonSerializer serializer)
        => throw new NotSupportedException("Lists are written by the library itself");

    private static List<T> ReadItems(JsonReader reader, JsonSerializer serializer)
    {
        var items = new List<T>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonToken.EndArray:
                    return items;
                case JsonToken.Comment:
                    break;
                default:
                    items.Add(serializer.Deserialize<T>(reader)!);
                    break;
            }
        }

        throw new JsonSerializationException($"The list at '{reader.Path}' has no end");
    }
}
