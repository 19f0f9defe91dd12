using System.Globalization;
using System.Text;
using CceGen.Generator.Options;

namespace CceGen.Generator.Tests.Docs;

/// <summary>Writes the parts of the build files that show the options to the compiler.</summary>
internal static class OptionBuildFiles
{
    public const string FirstMark = "<!-- Options: made from OptionTable. -->";

    public const string LastMark = "<!-- End of options. -->";

    /// <summary>The properties and the metadata that the compiler shows to the generator.</summary>
    public static string Props()
    {
        var text = new StringBuilder("  <ItemGroup>\n");
        foreach (var name in MsBuildOptionNames.Properties)
        {
            text.Append(CultureInfo.InvariantCulture, $"    <CompilerVisibleProperty Include=\"{name}\" />\n");
        }

        text.Append("  </ItemGroup>\n\n  <ItemGroup>\n");
        foreach (var name in MsBuildOptionNames.Metadata)
        {
            text.Append(CultureInfo.InvariantCulture, $"    <CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"{name}\" />\n");
        }

        return text.Append("  </ItemGroup>\n  ").ToString();
    }

    /// <summary>The metadata of a document's item as metadata of the additional file.</summary>
    public static string Targets()
    {
        var text = new StringBuilder();
        foreach (var option in OptionTable.Supported)
        {
            text.Append(CultureInfo.InvariantCulture, $"      <CceGen_{option.PascalName}>%({option.PascalName})</CceGen_{option.PascalName}>\n");
        }

        return text.Append("      ").ToString();
    }
}
