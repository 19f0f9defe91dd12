using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Corpus;

/// <summary>The metadata of the document's AdditionalFiles item, as MSBuild writes it into the analyzer configuration.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_metadata.AdditionalFiles.CceGen_";

    private static readonly Values None = new(new Dictionary<string, string>(KeyComparer));

    private readonly string document;
    private readonly Values item;

    public DocumentOptions(string document, Dialect dialect, IReadOnlyDictionary<string, string> options)
    {
        this.document = document;
        var values = new Dictionary<string, string>(KeyComparer)
        {
            [Prefix + "Kind"] = "OpenApi",
            [Prefix + "Namespace"] = "Corpus.Client",
            [Prefix + "JsonLibrary"] = dialect == Dialect.Stj ? "SystemTextJson" : "NewtonsoftJson",
        };
        foreach (var (name, value) in options)
        {
            values[Prefix + name] = value;
        }

        item = new Values(values);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(KeyComparer));

    private static StringComparer KeyComparer => AnalyzerConfigOptions.KeyComparer;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == document ? item : None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
