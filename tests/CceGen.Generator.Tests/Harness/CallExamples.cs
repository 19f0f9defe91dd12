using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Tests.Harness;

/// <summary>The examples of calls in generated sources, as their readers see them.</summary>
internal static partial class CallExamples
{
    public static IEnumerable<CallExample> Of(IReadOnlyDictionary<string, string> sources) =>
        from source in sources.Values
        let client = Client().Match(source)
        from example in Example().Matches(source)
        let code = WebUtility.HtmlDecode(Margin().Replace(example.Groups["code"].Value, "")).TrimEnd('\n')
        select new CallExample(
            Namespace().Match(source).Groups["name"].Value,
            client.Groups["name"].Value,
            Method().Match(code).Groups["name"].Value,
            code);

    /// <summary>A program that makes all calls, with the usings of a project with implicit ones, the namespaces of collections, and those of the types.</summary>
    /// <param name="examples">The calls.</param>
    /// <param name="sources">What is compiled with them; where it is not given, all types are in the namespaces of the clients.</param>
    public static string Program(IReadOnlyList<CallExample> examples, IReadOnlyDictionary<string, string>? sources = null)
    {
        List<string> namespaces =
        [
            .. (sources?.Values ?? []).SelectMany(source => Namespace().Matches(source)).Select(match => match.Groups["name"].Value)
                .Where(name => !name.Contains(".ClientRuntime", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
        ];

        // Deprecated operations have examples, too.
        var program = new StringBuilder("#pragma warning disable CS0612, CS0618\n");
        for (var index = 0; index < examples.Count; index++)
        {
            var example = examples[index];
            program.AppendLine(CultureInfo.InvariantCulture, $$"""
                namespace {{example.Namespace}}.Samples
                {
                    using global::System;
                    using global::System.Collections.Generic;
                    using global::System.Collections.ObjectModel;
                    using global::{{example.Namespace}};
                {{string.Concat(namespaces.Where(name => name != example.Namespace).Select(name => $"    using global::{name};\n"))}}
                    internal static class Call{{index}}
                    {
                        public static async global::System.Threading.Tasks.Task RunAsync({{example.Client}} client)
                        {
                {{example.Code}}
                        }
                    }
                }
                """);
        }

        return program.ToString();
    }

    [GeneratedRegex(@"/// <example>\n\s*/// <code>\n(?<code>.*?)\s*/// </code>\n\s*/// </example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^ *(///) ?", RegexOptions.Multiline)]
    private static partial Regex Margin();

    [GeneratedRegex(@"partial (class|interface) (?<name>\w+)")]
    private static partial Regex Client();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"await client\.(?<name>\w+)\(")]
    private static partial Regex Method();
}
