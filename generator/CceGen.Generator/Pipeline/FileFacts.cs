using System;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>What is known of an AdditionalFile without its text: an edit of the file does not change it.</summary>
/// <param name="Kind">The metadata <c>CceGen_Kind</c>: <c>OpenApi</c>, <c>Project</c> for the project file, or empty.</param>
/// <param name="Properties">The MSBuild properties that are set, for every file the same.</param>
/// <param name="Metadata">The metadata of the item that is set.</param>
internal sealed record FileFacts(string Path, string Kind, EquatableArray<NamedValue> Properties, EquatableArray<NamedValue> Metadata)
{
    public string FileName => FileNameOf(Path);

    public bool IsConfig => IsConfigPath(Path);

    public bool IsDocument => Kind.Equals("OpenApi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the project file, which is read for the items in it.</summary>
    public bool IsProject => Kind.Equals("Project", StringComparison.OrdinalIgnoreCase);

    /// <summary>The beginning of the file, for what has no better place.</summary>
    public LocationInfo Start => new(Path, default);

    public static bool IsConfigPath(string path) =>
        FileNameOf(path).Equals("nswag.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".nswag", StringComparison.OrdinalIgnoreCase);

    public string? Property(string name) => Properties.FirstOrDefault(pair => pair.Name == name)?.Value;

    public string? MetadataValue(string name) => Metadata.FirstOrDefault(pair => pair.Name == name)?.Value;

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
