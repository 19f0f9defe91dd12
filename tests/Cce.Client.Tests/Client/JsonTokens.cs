using System.Globalization;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Client;

/// <summary>A JSON text as its tokens in their order, so that only white space does not count.</summary>
internal static class JsonTokens
{
    public static IReadOnlyList<string> Of(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var tokens = new List<string>();
        while (reader.Read())
        {
            tokens.Add(string.Create(CultureInfo.InvariantCulture, $"{reader.TokenType} {reader.Value}"));
        }

        return tokens;
    }
}
