using System.Text;
using System.Text.Json;

namespace Cce.Client.Tests.Client;

/// <summary>A JSON text as its tokens in their order, numbers as they are written: only white space and escapes do not count.</summary>
internal static class JsonTokens
{
    public static IReadOnlyList<string> Of(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var tokens = new List<string>();
        while (reader.Read())
        {
            tokens.Add($"{reader.TokenType} {(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                ? reader.GetString()
                : Encoding.UTF8.GetString(reader.ValueSpan))}");
        }

        return tokens;
    }
}
