using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Options;

namespace CceGen.Generator.Setup;

/// <summary>The names that metadata of a document's item can have.</summary>
internal static class ItemMetadataNames
{
    private const string Reference = "OpenApiReference";

    /// <summary>What MSBuild, the SDK and editors know of any item.</summary>
    private static readonly HashSet<string> OfAnyItem = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates",
        "MatchOnMetadata", "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "InProject", "Pack", "PackagePath", "Watch",
        "CopyToOutputDirectory", "CopyToPublishDirectory", "TargetPath", "SubType", "DependentUpon", "Generator", "LastGenOutput",
    };

    /// <summary>What an <c>OpenApiReference</c> has beside the options. The last three are for tools that keep the document up to date.</summary>
    private static readonly string[] OfReference = ["CodeGenerator", "Options", "OutputPath", "SourceUri", "SourceProject", "FirstForGenerator"];

    /// <summary>Whether items of this name are documents.</summary>
    public static bool IsDocument(string item) =>
        item.Equals("OpenApiDocument", StringComparison.OrdinalIgnoreCase) || item.Equals(Reference, StringComparison.OrdinalIgnoreCase);

    public static bool IsOfAnyItem(string name) => OfAnyItem.Contains(name);

    /// <summary>The names with a meaning to the generator.</summary>
    /// <param name="item">The name of the item.</param>
    public static IEnumerable<string> Of(string item) => OptionTable.Supported.Select(option => option.PascalName)
        .Concat(item.Equals(Reference, StringComparison.OrdinalIgnoreCase) ? OfReference : []);
}
