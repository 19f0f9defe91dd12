using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>Names of files and projects as C# names: what an identifier cannot have becomes an underscore.</summary>
internal static class NamePart
{
    /// <summary>An identifier.</summary>
    /// <param name="text">At least one character.</param>
    public static string Identifier(string text)
    {
        var name = new string(text.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray());
        return char.IsDigit(name[0]) || CSharpKeywords.IsReserved(name) ? "_" + name : name;
    }

    /// <summary>A namespace; empty when the text has no part of one.</summary>
    public static string Namespace(string text) => string.Join(".", text.Split('.').Where(segment => segment.Length > 0).Select(Identifier));
}
