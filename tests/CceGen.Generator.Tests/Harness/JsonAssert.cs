using System.Text;
using System.Text.Json;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Compares JSON token for token: member order and the text of numbers count, white space and escapes do not.</summary>
public static class JsonAssert
{
    public static void Equal(string expected, string actual) =>
        Assert.Equal(Canonical(expected), Canonical(actual));

    /// <summary>The tokens, one a line.</summary>
    private static string Canonical(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 1000 });
        var text = new StringBuilder();
        while (reader.Read())
        {
            var value = reader.TokenType switch
            {
                JsonTokenType.String or JsonTokenType.PropertyName => JsonSerializer.Serialize(reader.GetString()),
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => "",
            };
            text.Append(' ', reader.CurrentDepth).Append(reader.TokenType).Append(' ').Append(value).Append('\n');
        }

        return text.ToString();
    }
}
