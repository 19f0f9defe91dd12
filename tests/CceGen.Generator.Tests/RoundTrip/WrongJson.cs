using System.Text;
using System.Text.Json;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>JSON with one mistake: a value that is of another kind than it was, or a text that ends too early.</summary>
internal static class WrongJson
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-7", "1.5", "1e400", "-1e400", "3e9", "99999999999999999999", "1E-400", "\"\"", "\"x\"", "\"7\"", "\"1.5\"", "\"NaN\"", "\"Infinity\"", "\" 7 \"", "\"true\"",
        "\"null\"", "\"2024-02-30\"", "\"2024-01-02\"", "\"2024-01-02T03:04:05Z\"", "\"24:00\"", "\"====\"", "\"00000000-0000-0000-0000-00000000000g\"", "\"round\"", "[]", "[null]", "[[]]", "{}", "{\"a\":1}", "[{\"kind\":\"leaf\"}]",
        "{\"kind\":null}", "{\"kind\":7}", "{\"kind\":\"round\",\"radius\":\"x\"}", "{\"kind\":\"leaf\",\"weight\":{}}",
    ];

    /// <summary>The JSON with another value at one place.</summary>
    public static Gen<string> WithOtherValue(Gen<string> json) =>
        Gen.Select(json, Gen.Int[0, int.MaxValue], Gen.OneOf(Values), (text, place, value) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var places = Places(bytes);
            var (start, end) = places[place % places.Count];
            return Encoding.UTF8.GetString(bytes.AsSpan(0, start)) + value + Encoding.UTF8.GetString(bytes.AsSpan(end));
        });

    /// <summary>The JSON without its end.</summary>
    public static Gen<string> CutOff(Gen<string> json) => Gen.Select(json, Gen.Int[0, int.MaxValue], (text, place) => text[..(place % text.TrimEnd().Length)]);

    // Where the values begin and end, but for the whole.
    private static List<(int Start, int End)> Places(byte[] json)
    {
        var places = new List<(int, int)>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName || (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth == 0))
            {
                continue;
            }

            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                var inside = reader;
                inside.Skip();
                places.Add((start, (int)inside.BytesConsumed));
            }
            else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                places.Add((start, (int)reader.BytesConsumed));
            }
        }

        return places;
    }
}
