using System.Globalization;
using System.Linq;
using System.Text;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Makes C# identifiers of any text: the gate through which names of a document get into code.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// The words of the text, each with a capital: <c>error_code</c> becomes <c>ErrorCode</c>. A plus or minus that it begins
    /// with is a word as well: <c>-name</c> becomes <c>MinusName</c>. Empty when there is no word.
    /// </summary>
    public static string ToPascalCase(string text)
    {
        if (IsWord(text))
        {
            var word = text.ToCharArray();
            word[0] = char.ToUpperInvariant(word[0]);
            return new string(word);
        }

        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var sign in LeadingSigns(text))
        {
            name.Append(SignWords.Of(sign));
        }

        foreach (var character in text)
        {
            if (!IsPart(character))
            {
                isStart = true;
                continue;
            }

            var isDigit = char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber;
            if (isDigit && (name.Length == 0 || (isStart && char.IsDigit(name[name.Length - 1]))))
            {
                name.Append('_');
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return NameLength.Identifier(name.ToString());
    }

    /// <summary>As <see cref="ToPascalCase"/>, or <paramref name="fallback"/> when the text has no word.</summary>
    public static string ToPascalCase(string text, string fallback)
    {
        var name = ToPascalCase(text);
        return name.Length == 0 ? fallback : name;
    }

    /// <summary>The text with a capital and with <c>_</c> for what no identifier may have; null when that is no better.</summary>
    public static string? ToUnderscored(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            name.Append(IsPart(character) ? character : '_');
        }

        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            return null;
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return NameLength.Identifier(name.ToString());
    }

    /// <summary>As <see cref="ToPascalCase(string)"/>, with a word for every character that no identifier can have.</summary>
    public static string ToSpelled(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var character in text)
        {
            if (IsPart(character))
            {
                name.Append(isStart ? char.ToUpperInvariant(character) : character);
            }
            else
            {
                name.Append(SignWords.Of(character));
            }

            isStart = !IsPart(character);
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return NameLength.Identifier(name.ToString());
    }

    /// <summary>
    /// The text with <c>_</c> for what no identifier may have, before a digit at its start, and after a word of C# that begins with one; the
    /// fallback for an empty text.
    /// </summary>
    public static string ToVerbatim(string text, string fallback)
    {
        var name = new string([.. text.Select(character => IsPart(character) || character == '_' ? character : '_')]);
        if (name.Length == 0)
        {
            return fallback;
        }

        var isWord = name[0] == '_' && (CSharpKeywords.IsReserved(name) || CSharpKeywords.IsContextual(name));
        return NameLength.Identifier(char.IsDigit(name[0]) ? "_" + name : isWord ? name + "_" : name);
    }

    /// <summary>Whether an identifier cannot say all of the text.</summary>
    public static bool HasSigns(string text) => !text.All(IsPart);

    /// <summary>A name for a parameter: <c>ProjectID</c> becomes <c>projectID</c>, <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string ToCamelCase(string text, string fallback) => IsWord(text) ? text : WithLowerStart(ToPascalCase(text, fallback));

    /// <summary>The identifier with small letters up to its second word.</summary>
    public static string WithLowerStart(string identifier)
    {
        if (identifier.Length == 0 || !char.IsUpper(identifier[0]))
        {
            return identifier;
        }

        var name = identifier.ToCharArray();
        for (var index = 0; index < name.Length && char.IsUpper(name[index]); index++)
        {
            if (index > 0 && index + 1 < name.Length && char.IsLower(name[index + 1]))
            {
                break;
            }

            name[index] = char.ToLowerInvariant(name[index]);
        }

        return new string(name);
    }

    /// <summary>The identifier as it is written: with an <c>@</c> where it is a keyword.</summary>
    public static string Escape(string identifier) => CSharpKeywords.IsReserved(identifier) || CSharpKeywords.IsContextual(identifier) ? "@" + identifier : identifier;

    // One of small letters alone that is not cut, as most names of members and parameters are.
    private static bool IsWord(string text)
    {
        foreach (var character in text)
        {
            if (character is not (>= 'a' and <= 'z'))
            {
                return false;
            }
        }

        return text.Length is > 0 and < 100;
    }

    private static string LeadingSigns(string text)
    {
        var length = 0;
        while (length < text.Length && text[length] is '-' or '+')
        {
            length++;
        }

        return length > 0 && length < text.Length && IsPart(text[length]) ? text.Substring(0, length) : "";
    }

    private static bool IsPart(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;
}
