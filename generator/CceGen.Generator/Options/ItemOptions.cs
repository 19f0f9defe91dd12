using System;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>
/// What the item of a document sets. An <c>OpenApiReference</c> has more than the metadata of the options: switches, below them, and
/// the names that the item gives to what has none.
/// </summary>
internal sealed class ItemOptions
{
    private readonly Func<string, string?> _metadata;
    private readonly EquatableArray<OptionValue> _switches;
    private readonly Func<SupportedOption, string?> _default;

    private ItemOptions(Func<string, string?> metadata, EquatableArray<OptionValue> switches, Func<SupportedOption, string?> @default)
    {
        _metadata = metadata;
        _switches = switches;
        _default = @default;
    }

    /// <param name="metadata">The value of metadata by its name; null when it is not set.</param>
    /// <param name="property">The same for MSBuild properties.</param>
    /// <param name="config">The nswag.json of the document, if it has one.</param>
    /// <param name="path">The document.</param>
    /// <param name="diagnostics">Where wrong switches are reported, and a code generator that is not this one.</param>
    public static ItemOptions Of(
        Func<string, string?> metadata, Func<string, string?> property, NSwagConfig? config, string path, DiagnosticBag diagnostics)
    {
        if (metadata(MsBuildOptionNames.IsReference) is null)
        {
            return new ItemOptions(metadata, EquatableArray<OptionValue>.Empty, static _ => null);
        }

        if (metadata(MsBuildOptionNames.CodeGenerator) is { } generator && !generator.Equals("NSwagCSharp", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(Problems.CodeGeneratorNotSupported(new LocationInfo(path, default), generator));
        }

        var section = OptionSwitches.Parse(metadata(MsBuildOptionNames.Switches) ?? "", path, diagnostics);
        var switches = NSwagClientReader.Read(section, new NSwagVariables(property, diagnostics), diagnostics);
        return new ItemOptions(metadata, switches, option =>
            config?.Client.Any(value => value.Name == option.Name) == true || property(MsBuildOptionNames.Property(option)) is not null
                ? null
                : Default(option, metadata, property, path));
    }

    /// <summary>The value of an option by the name of its metadata; null when the item does not set it.</summary>
    public string? Value(string metadataName)
    {
        var option = MsBuildOptionNames.OfMetadata(metadataName);
        return _metadata(metadataName) ?? _switches.FirstOrDefault(value => value.Name == option.Name)?.Text ?? _default(option);
    }

    // As the package did that brought the item: the project's namespace, a class with the name of the file that it wrote, and its shape.
    private static string? Default(SupportedOption option, Func<string, string?> metadata, Func<string, string?> property, string path) => option.Name switch
    {
        "namespace" => property(MsBuildOptionNames.RootNamespace) is { } root && NamePart.Namespace(root) is { Length: > 0 } name ? name : null,
        "shape" => IsOfNSwag(metadata) ? nameof(ClientShape.NSwag) : null,
        "className" => NamePart.Identifier(metadata(MsBuildOptionNames.OutputPath) is { } output ? FileName(output) : FileName(path) + "Client"),
        _ => null,
    };

    // An item that names NSwag's generator, or has its switches, comes from a project whose code knows NSwag's client.
    private static bool IsOfNSwag(Func<string, string?> metadata) =>
        (metadata(MsBuildOptionNames.CodeGenerator) ?? metadata(MsBuildOptionNames.Switches)) is not null;

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
