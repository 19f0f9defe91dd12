using System.Text.RegularExpressions;

namespace CceGen.Corpus;

/// <summary>The version of the specification, looked for in the text: documents that no parser reads have one, too.</summary>
internal static partial class DocumentVersion
{
    /// <summary>The first two numbers, such as <c>3.1</c>; empty when the text names none.</summary>
    public static string Of(string text)
    {
        var match = Declaration().Match(text);
        return !match.Success ? "" : match.Groups["minor"].Success ? $"{match.Groups["major"].Value}.{match.Groups["minor"].Value}" : match.Groups["major"].Value;
    }

    [GeneratedRegex("""(?:^|[{,])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?(?<major>\d)(?:\.(?<minor>\d))?""", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
