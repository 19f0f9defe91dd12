namespace CceGen.Generator.Spec;

/// <summary>The values of JSON that are written without quotes.</summary>
internal static class JsonLiteral
{
    /// <summary>Where the characters end that a literal may have, be it one or not.</summary>
    public static int End(string text, int start)
    {
        while (start < text.Length && text[start] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '-' or '.' or '_')
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether it is a number, true, false or null as JSON writes them.</summary>
    public static bool IsValue(SpecScalar literal) => literal.Text is "true" or "false" or "null" || IsNumber(literal);

    // JSON's numbers are YAML's without '+' in front, without 0x, 0o, .inf and .nan, and with digits on both sides of a point.
    private static bool IsNumber(SpecScalar literal)
    {
        var text = literal.Text;
        if (literal.Type is not (ScalarType.Integer or ScalarType.Number))
        {
            return false;
        }

        var first = text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        var hasLeadingZero = text[first] == '0' && text.Length > first + 1 && text[first + 1] is not ('.' or 'e' or 'E');
        return text[first] is >= '0' and <= '9'
            && !hasLeadingZero
            && (point < 0 || (point + 1 < text.Length && text[point + 1] is >= '0' and <= '9'));
    }
}
