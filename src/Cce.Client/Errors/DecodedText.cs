using System.Net;
using System.Text;

namespace Cce.Client.Errors;

/// <summary>
/// A text after some rounds of decoding, which knows for each character where it stands in the original. A round decodes
/// whatever is encoded: escapes of JSON and JavaScript, percent-encoding, entities of HTML and XML.
/// </summary>
internal sealed class DecodedText
{
    private const int LongestEntity = 10;

    // Those of ASCII that WebUtility does not know.
    private static readonly Dictionary<string, char> Entities = new(StringComparer.Ordinal)
    {
        ["sol"] = '/', ["plus"] = '+', ["equals"] = '=', ["bsol"] = '\\', ["lowbar"] = '_', ["period"] = '.', ["colon"] = ':',
        ["semi"] = ';', ["comma"] = ',', ["num"] = '#', ["percnt"] = '%', ["excl"] = '!', ["quest"] = '?', ["commat"] = '@',
        ["dollar"] = '$', ["ast"] = '*', ["lpar"] = '(', ["rpar"] = ')', ["lsqb"] = '[', ["lbrack"] = '[', ["rsqb"] = ']',
        ["rbrack"] = ']', ["lcub"] = '{', ["lbrace"] = '{', ["rcub"] = '}', ["rbrace"] = '}', ["verbar"] = '|', ["vert"] = '|',
        ["Hat"] = '^', ["grave"] = '`', ["hyphen"] = '-', ["dash"] = '-', ["apos"] = '\'',
    };

    // The start of each character in the original, and the end of the last one.
    private readonly int[]? _starts;

    private DecodedText(string text, int[]? starts)
    {
        Text = text;
        _starts = starts;
    }

    public string Text { get; }

    public static DecodedText Original(string text) => new(text, null);

    /// <summary>Where the character is in the original; that behind the last one is the end of the original.</summary>
    public int InOriginal(int index) => _starts?[index] ?? index;

    /// <summary>The text after a further round; <see langword="null"/> if nothing in it is encoded.</summary>
    public DecodedText? Decode()
    {
        if (Text.AsSpan().IndexOfAny('\\', '%', '&') < 0)
        {
            return null;
        }

        var decoded = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        int position = 0;
        while (position < Text.Length)
        {
            starts.Add(InOriginal(position));
            int length = Read(position, out char character);
            decoded.Append(character);
            position += length;
        }

        starts.Add(InOriginal(Text.Length));
        return decoded.Length == Text.Length ? null : new DecodedText(decoded.ToString(), [.. starts]);
    }

    // How many characters stand for the one at this position.
    private int Read(int position, out char character)
    {
        character = Text[position];
        return character switch
        {
            '\\' => ReadEscape(position, ref character),
            '%' => ReadCode(position + 1, digits: 2, ref character) ? 3 : 1,
            '&' => ReadEntity(position, ref character),
            _ => 1,
        };
    }

    private int ReadEscape(int position, ref char character)
    {
        switch (position + 1 < Text.Length ? Text[position + 1] : '\0')
        {
            case 'u':
                return ReadCode(position + 2, digits: 4, ref character) ? 6 : 1;
            case 'x':
                return ReadCode(position + 2, digits: 2, ref character) ? 4 : 1;
            case '\\' or '/' or '"' or '\'':
                character = Text[position + 1];
                return 2;
            default:
                return 1;
        }
    }

    private int ReadEntity(int position, ref char character)
    {
        int end = Text.IndexOf(';', position, Math.Min(LongestEntity, Text.Length - position));
        if (end < 0)
        {
            return 1;
        }

        string entity = Text.Substring(position, end + 1 - position);
        if (Entities.TryGetValue(entity.Substring(1, entity.Length - 2), out char known))
        {
            character = known;
            return entity.Length;
        }

        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded.Length != 1 || decoded == entity)
        {
            return 1;
        }

        character = decoded[0];
        return entity.Length;
    }

    // Tokens are visible ASCII: other characters are of no interest, and half of one would be nonsense.
    private bool ReadCode(int start, int digits, ref char character)
    {
        if (start + digits > Text.Length)
        {
            return false;
        }

        int code = 0;
        for (int index = start; index < start + digits; index++)
        {
            if (!Uri.IsHexDigit(Text[index]))
            {
                return false;
            }

            code = (code << 4) | Uri.FromHex(Text[index]);
        }

        if (code is < ' ' or > '~')
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
