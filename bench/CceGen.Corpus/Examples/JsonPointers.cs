using System.Text.Json;

namespace CceGen.Corpus.Examples;

/// <summary>JSON pointers of a document: written, and followed.</summary>
internal static class JsonPointers
{
    public static string Append(string place, string name) =>
        $"{place}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Returns what a reference to the same document leads to; null when it leads elsewhere, or to nothing.</summary>
    public static JsonElement? Follow(JsonElement root, string reference)
    {
        if (reference.Length == 0 || reference[0] != '#' || (reference.Length > 1 && reference[1] != '/'))
        {
            return null;
        }

        JsonElement? current = root;
        foreach (var part in reference.Split('/').Skip(1))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            current = current switch
            {
                { ValueKind: JsonValueKind.Object } parent when parent.TryGetProperty(name, out var member) => member,
                { ValueKind: JsonValueKind.Array } parent when int.TryParse(name, out var index) && index >= 0 && index < parent.GetArrayLength() => parent[index],
                _ => null,
            };
        }

        return current;
    }
}
