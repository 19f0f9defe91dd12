using System.Text;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Shortens names: metadata ends a name at 1,023 bytes, and file systems end one at 255. What is cut off lives on in a
/// hash of the whole name, so that a name depends on itself alone.
/// </summary>
internal static class NameLength
{
    /// <summary>The longest identifier, in bytes of UTF-8, before suffixes such as <c>JsonConverter</c>.</summary>
    private const int LongestIdentifier = 200;

    /// <summary>The longest part of a file's path, in bytes of UTF-8, without <c>.g.cs</c>.</summary>
    private const int LongestFile = 240;

    private const int HashLength = 9;

    public static string Identifier(string name) => Shorten(name, LongestIdentifier, '_');

    public static string File(string name) => Shorten(name, LongestFile, '-');

    private static string Shorten(string name, int longest, char separator)
    {
        if (Encoding.UTF8.GetByteCount(name) <= longest)
        {
            return name;
        }

        // Identifiers have no surrogates: any character may be the last one.
        var length = 0;
        var characters = name.ToCharArray();
        for (var bytes = 0; length < name.Length; length++)
        {
            bytes += Encoding.UTF8.GetByteCount(characters, length, 1);
            if (bytes > longest - HashLength)
            {
                break;
            }
        }

        return name.Substring(0, length) + separator + StableHash.Of(name);
    }
}
