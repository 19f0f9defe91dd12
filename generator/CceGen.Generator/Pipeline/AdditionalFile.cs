using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Pipeline;

/// <summary>An AdditionalFile of the project, in one state.</summary>
/// <param name="Facts">What is known of it without its text.</param>
internal sealed record AdditionalFile(AdditionalText Text, FileFacts Facts)
{
    public static AdditionalFile From(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(text);
        var properties = (FileFacts.IsConfigPath(text.Path) ? VariablesIn(text, cancellationToken) : MsBuildOptionNames.Visible).Concat(SetupFacts.Properties);
        return new AdditionalFile(text, new FileFacts(
            text.Path,
            Value(options, "build_metadata.AdditionalFiles.CceGen_Kind") ?? "",
            Set(properties, name => Value(provider.GlobalOptions, "build_property." + name)),
            Set(MsBuildOptionNames.Metadata.Concat(MsBuildOptionNames.SetupMetadata), name => Value(options, "build_metadata.AdditionalFiles." + name))));
    }

    private static EquatableArray<NamedValue> Set(IEnumerable<string> names, Func<string, string?> value) => names
        .Select(name => new NamedValue(name, value(name) ?? ""))
        .Where(static pair => pair.Value.Length > 0)
        .ToEquatableArray();

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : null;

    // A configuration sees the properties that it names, whatever they are called, beside those of every file.
    private static IEnumerable<string> VariablesIn(AdditionalText text, CancellationToken cancellationToken) =>
        MsBuildOptionNames.Visible.Append(NSwagVariables.Property)
            .Concat(NSwagVariables.NamesIn(text.GetText(cancellationToken)?.ToString() ?? ""))
            .Distinct(StringComparer.Ordinal);
}
