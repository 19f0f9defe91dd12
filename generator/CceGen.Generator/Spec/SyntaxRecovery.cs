using System.Linq;
using System.Text;
using System.Threading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>
/// Reads a text with a syntax error by leaving out the lines that stop the parser. The error has been reported and the build
/// fails; what is read here only keeps the types in being that the rest of the project names, so that one wrong line does
/// not turn every file red.
/// </summary>
internal static class SyntaxRecovery
{
    private const int MostLines = 24;

    /// <summary>The tree without the lines in question, or null when that does not help.</summary>
    public static SpecNode? Parse(string text, string path, CancellationToken cancellationToken)
    {
        var remaining = new StringBuilder(text);
        for (var attempt = 0; attempt < MostLines; attempt++)
        {
            var diagnostics = new DiagnosticBag();
            if (SpecParser.Parse(remaining.ToString(), path, diagnostics, cancellationToken) is { } root)
            {
                return root;
            }

            var error = diagnostics.ToEquatableArray().FirstOrDefault(item => item.Id == DiagnosticId.SyntaxError);
            if (error?.Location is not { } location || !Blank(remaining, location.Span.Start))
            {
                return null;
            }
        }

        return null;
    }

    // Blanks keep every offset, line and column as it is.
    private static bool Blank(StringBuilder text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var hasText = false;
        for (var index = start; index < text.Length && text[index] is not ('\n' or '\r'); index++)
        {
            hasText |= text[index] != ' ';
            text[index] = ' ';
        }

        return hasText;
    }
}
