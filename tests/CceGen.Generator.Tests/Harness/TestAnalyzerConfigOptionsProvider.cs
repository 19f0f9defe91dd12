using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Tests.Harness;

/// <summary>MSBuild properties, and metadata per additional file.</summary>
internal sealed class TestAnalyzerConfigOptionsProvider(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> metadataByPath) : AnalyzerConfigOptionsProvider
{
    private static readonly TestAnalyzerConfigOptions None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new TestAnalyzerConfigOptions(properties.Select(pair => KeyValuePair.Create("build_property." + pair.Key, pair.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        metadataByPath.TryGetValue(textFile.Path, out var metadata)
            ? new TestAnalyzerConfigOptions(metadata.Select(pair => KeyValuePair.Create("build_metadata.AdditionalFiles." + pair.Key, pair.Value)))
            : None;
}
