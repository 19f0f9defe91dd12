using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Pipeline;

/// <summary>An AdditionalFile of the project with what MSBuild says of it.</summary>
/// <param name="Kind">The metadata <c>CceGen_Kind</c>: <c>OpenApi</c>, <c>Project</c> for the project file, or empty.</param>
/// <param name="Properties">The MSBuild properties that are set, for every file the same.</param>
/// <param name="Metadata">The metadata of the item that is set.</param>
internal sealed record AdditionalFile(
    AdditionalText Text, string Kind, EquatableArray<NamedValue> Properties, EquatableArray<NamedValue> Metadata)
{
    public string Path => Text.Path;

    public string FileName => FileNameOf(Path);

    public bool IsConfig => IsConfigPath(Path);

    public bool IsDocument => Kind.Equals("OpenApi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the project file, which is read for the items in it.</summary>
    public bool IsProject => Kind.Equals("Project", StringComparison.OrdinalIgnoreCase);

    /// <summary>The beginning of the file, for what has no better place.</summary>
    public LocationInfo Start => new(Path, default);

    public static AdditionalFile From(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(text);
        return new AdditionalFile(
            text,
            Value(options, "build_metadata.AdditionalFiles.CceGen_Kind") ?? "",
            (IsConfigPath(text.Path) ? VariablesIn(text, cancellationToken) : MsBuildOptionNames.Visible)
                .Concat(SetupFacts.Properties)
                .Select(name => new NamedValue(name, Value(provider.GlobalOptions, "build_property." + name) ?? ""))
                .Where(pair => pair.Value.Length > 0)
                .ToEquatableArray(),
            MsBuildOptionNames.Metadata.Concat(MsBuildOptionNames.SetupMetadata)
                .Select(name => new NamedValue(name, Value(options, "build_metadata.AdditionalFiles." + name) ?? ""))
                .Where(pair => pair.Value.Length > 0)
                .ToEquatableArray());
    }

    public string? Property(string name) => Properties.FirstOrDefault(pair => pair.Name == name)?.Value;

    public string? MetadataValue(string name) => Metadata.FirstOrDefault(pair => pair.Name == name)?.Value;

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : null;

    // A configuration sees the properties that it names, whatever they are called, beside those of every file.
    private static IEnumerable<string> VariablesIn(AdditionalText text, CancellationToken cancellationToken) =>
        MsBuildOptionNames.Visible.Append(NSwagVariables.Property)
            .Concat(NSwagVariables.NamesIn(text.GetText(cancellationToken)?.ToString() ?? ""))
            .Distinct(StringComparer.Ordinal);

    private static bool IsConfigPath(string path) =>
        FileNameOf(path).Equals("nswag.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".nswag", StringComparison.OrdinalIgnoreCase);

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
