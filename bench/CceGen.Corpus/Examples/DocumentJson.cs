using System.Text.Json;
using SharpYaml;

namespace CceGen.Corpus.Examples;

/// <summary>A document as JSON, whatever it is written in.</summary>
internal static class DocumentJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 };

    /// <summary>Returns the document; null when it is neither JSON nor YAML, or no object.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            var start = text.AsSpan().TrimStart("\ufeff \t\r\n");
            var document = JsonDocument.Parse(start.StartsWith("{") ? start.ToString() : YamlJson.Convert(text), Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (Exception exception) when (exception is JsonException or YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            // The row of the document says what is wrong with it.
            return null;
        }
    }
}
