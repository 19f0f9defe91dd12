using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>Makes identifiers of the values of an enum, those that have no word included: <c>&gt;=</c>, <c>-1</c>, the empty text.</summary>
internal static class EnumMemberNames
{
    public static string ToIdentifier(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        var name = CSharpNames.ToPascalCase(value);
        return name.Length > 0 ? name : NameLength.Identifier(string.Concat(value.Select(character => SignWords.Find(character) ?? "Symbol")));
    }
}
