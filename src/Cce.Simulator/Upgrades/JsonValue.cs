using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cce.Simulator.Upgrades;

/// <summary>A JSON value as text, sent as it is written.</summary>
internal static class JsonValue
{
    /// <summary>Returns the text if it is one JSON value.</summary>
    /// <exception cref="ArgumentException">The text is not JSON; the message says where.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Checked(string? text)
    {
        if (text is not null)
        {
            try
            {
                using JsonDocument _ = JsonDocument.Parse(text);
            }
            catch (JsonException exception)
            {
                throw new ArgumentException($"The text is not JSON: {exception.Message}", nameof(text), exception);
            }
        }

        return text;
    }
}
