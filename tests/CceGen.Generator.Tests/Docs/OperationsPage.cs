using System.Text;
using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Docs;

/// <summary>Writes the page with a call of every operation of the CCE client.</summary>
internal static partial class OperationsPage
{
    private const string Autopilot = "Autopilot";

    private const string Head = """
        # Operations of the CCE client

        All 40 operations with a call of each, as the documentation of its method shows it. The generator makes these examples
        from [the document](../spec/cce-upgrade.yaml) with the option [`generateExamples`](options.md#generateexamples); this
        page is made by a test (`Docs/MadeFileTests.cs`), and every call on it is compiled. [The CCE client](cce-client.md) says
        how to get a `client`.

        """;

    public static string Write(IReadOnlyList<CallExample> examples, IReadOnlyDictionary<string, string> sources)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Section(page, "Clusters", examples.Where(example => !IsAutopilot(example)), sources);
        Section(page, "Autopilot clusters", examples.Where(IsAutopilot), sources);
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, IEnumerable<CallExample> examples, IReadOnlyDictionary<string, string> sources)
    {
        page.Append("\n## ").Append(title).Append('\n');
        foreach (var example in examples.OrderBy(example => example.Method, StringComparer.Ordinal))
        {
            var name = example.Method[..^"Async".Length];
            var source = sources.Single(pair => pair.Key.EndsWith($"Client.{name}.g.cs", StringComparison.Ordinal)).Value;
            var request = Request().Match(source);
            var documentation = sources.Single(pair => pair.Key.EndsWith($"/{example.Client}.g.cs", StringComparison.Ordinal)).Value;
            var declaration = Regex.Match(documentation, $@"^ *Task[^/\n]* {example.Method}\(", RegexOptions.Multiline).Index;
            var summary = Summary().Match(documentation, documentation.LastIndexOf("<summary>", declaration, StringComparison.Ordinal));
            page.Append("\n### ").Append(name).Append("\n\n")
                .Append(summary.Groups["text"].Value.Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal))
                .Append(" `").Append(request.Groups["method"].Value.ToUpperInvariant()).Append(' ').Append(request.Groups["path"].Value).Append("`\n\n")
                .Append("```csharp\n").Append(example.Code).Append("\n```\n");
        }
    }

    private static bool IsAutopilot(CallExample example) => example.Method.Contains(Autopilot, StringComparison.Ordinal);

    [GeneratedRegex("<summary>(?<text>[^\n]+)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex("new OperationRequest\\(HttpMethod\\.(?<method>\\w+), [^\"]*\"\\w+\", \"(?<path>[^\"]+)\"")]
    private static partial Regex Request();
}
