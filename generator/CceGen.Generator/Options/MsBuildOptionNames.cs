using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Options;

/// <summary>The options under their names in MSBuild. <c>build/CceGen.Generator.props</c> shows exactly these to the compiler.</summary>
internal static class MsBuildOptionNames
{
    /// <summary>The property of the SDK that turns nullable reference types on for a project.</summary>
    public const string ProjectNullable = "Nullable";

    /// <summary>The name of the assembly that is compiled.</summary>
    public const string AssemblyName = "AssemblyName";

    /// <summary>The project's namespace, which the SDK shows to every generator.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>
    /// The JSON libraries that the project references, the assembly of the attributes for validation, and that of Prism, with commas
    /// between them; not set where nobody looked.
    /// </summary>
    public const string ReferencedAssemblies = "CceGenReferencedAssemblies";

    /// <summary>Set by the props of the package.</summary>
    public const string PropsImported = "CceGenPropsImported";

    /// <summary>Metadata that an <c>OpenApiReference</c> has and an <c>OpenApiDocument</c> has not.</summary>
    public const string IsReference = "CceGen_IsReference";

    /// <summary>The code generator of an <c>OpenApiReference</c>.</summary>
    public const string CodeGenerator = "CceGen_CodeGenerator";

    /// <summary>The <c>Options</c> of an <c>OpenApiReference</c>.</summary>
    public const string Switches = "CceGen_Options";

    /// <summary>The file that another code generator would write for an <c>OpenApiReference</c>.</summary>
    public const string OutputPath = "CceGen_OutputPath";

    /// <summary>What <c>build/CceGen.Setup.props</c> shows to the compiler beside the options.</summary>
    public static readonly IReadOnlyList<string> SetupProperties = [PropsImported, ReferencedAssemblies];

    public static readonly IReadOnlyList<string> SetupMetadata = [IsReference, CodeGenerator, Switches, OutputPath];

    public static readonly IReadOnlyList<string> Properties = [.. OptionTable.Supported.Select(Property)];

    public static readonly IReadOnlyList<string> Metadata = [.. OptionTable.Supported.Select(ItemMetadata)];

    private static readonly Dictionary<string, SupportedOption> ByMetadata = OptionTable.Supported.ToDictionary(ItemMetadata, StringComparer.Ordinal);

    /// <summary>The properties that every document sees: those of the options, and what the project says of itself.</summary>
    public static readonly IReadOnlyList<string> Visible = [.. Properties, ProjectNullable, AssemblyName, RootNamespace];

    public static string Property(SupportedOption option) => "CceGen" + option.PascalName;

    public static string ItemMetadata(SupportedOption option) => "CceGen_" + option.PascalName;

    /// <summary>The option of that metadata.</summary>
    public static SupportedOption OfMetadata(string name) => ByMetadata[name];
}
