using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CceGen.Corpus;

/// <summary>The cell <c>oneOf=2; operation: it has its own 'servers'=1</c>: what was omitted, without the names of one document.</summary>
internal static partial class OmittedConstructs
{
    public static string Format(IEnumerable<Diagnostic> diagnostics) => string.Join("; ", diagnostics
        .Select(Of)
        .CountBy(construct => construct)
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));

    public static IEnumerable<(string Construct, int Count)> Parse(string cell) => cell
        .Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(part => (part[..part.LastIndexOf('=')], int.Parse(part[(part.LastIndexOf('=') + 1)..], CultureInfo.InvariantCulture)));

    private static string Of(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var construct = diagnostic.Id switch
        {
            "CCE0303" => $"schema: {Between(message, "Not supported: ", "; ")}",
            "CCE0304" => $"parameter: {Between(message, "not supported: ", null)}",
            "CCE0305" => $"operation: {Quoted().Replace(Between(message, "is ignored: ", null), "'…'")}",
            "CCE0306" => Between(message, "", " is not supported"),
            _ => diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        };
        return $"{diagnostic.Id} {construct}".Replace(';', ',');
    }

    private static string Between(string message, string before, string? after)
    {
        var start = message.IndexOf(before, StringComparison.Ordinal) is var found and >= 0 ? found + before.Length : 0;
        var end = after is null ? -1 : message.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? message[start..] : message[start..end];
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
