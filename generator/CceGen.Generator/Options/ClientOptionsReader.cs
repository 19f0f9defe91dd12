using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>Puts the sources of options together: default, nswag.json, MSBuild property, item metadata; the later one wins.</summary>
internal static class ClientOptionsReader
{
    /// <param name="config">The nswag.json of the document, if it has one.</param>
    /// <param name="msbuildProperty">The value of an MSBuild property by its name; null or empty when it is not set.</param>
    /// <param name="itemMetadata">The same for the metadata of the document's item.</param>
    /// <param name="itemLocation">Where to report what MSBuild says: it gives no positions.</param>
    /// <param name="diagnostics">Where invalid values are reported.</param>
    public static ClientOptions Resolve(
        NSwagConfig? config,
        Func<string, string?> msbuildProperty,
        Func<string, string?> itemMetadata,
        LocationInfo? itemLocation,
        DiagnosticBag diagnostics)
    {
        var options = ClientOptions.Default with { GenerateNullableReferenceTypes = IsNullable(msbuildProperty(MsBuildOptionNames.ProjectNullable)) };
        var modern = new List<(SupportedOption Option, string Name, string Text)>();
        foreach (var option in OptionTable.Supported)
        {
            if (Find(config, option) is { } value)
            {
                option.TryApply(ref options, value);
            }

            Apply(MsBuildOptionNames.Property(option), msbuildProperty);
            Apply(MsBuildOptionNames.ItemMetadata(option), itemMetadata);

            void Apply(string name, Func<string, string?> source)
            {
                if (source(name)?.Trim() is { Length: > 0 } text)
                {
                    TryApply(option, name, text, itemLocation, ref options, diagnostics);
                    modern.AddRange(option.IsModern(text) ? [] : [(option, name, text)]);
                }
            }
        }

        // An option of NSwag's shape says nothing of the other one.
        foreach (var (option, name, text) in options.Shape == ClientShape.NSwag ? [] : modern)
        {
            diagnostics.Report(Problems.OptionNotSupported(itemLocation, name, text, option.ModernText!, NSwagClientReader.ModernAdvice));
        }

        return options;
    }

    /// <summary>Applies a text, or reports it under the name by which the user knows the option.</summary>
    public static bool TryApply(
        SupportedOption option,
        string name,
        string text,
        LocationInfo? location,
        ref ClientOptions options,
        DiagnosticBag diagnostics)
    {
        if (option.TryApply(ref options, text))
        {
            return true;
        }

        diagnostics.Report(Problems.InvalidOptionValue(location, name, text, option.Allowed));
        return false;
    }

    // Generated files are outside of the project's nullable context: where no option says otherwise, they follow it.
    private static bool IsNullable(string? projectNullable) => projectNullable?.Trim().ToLowerInvariant() is "enable" or "annotations";

    private static string? Find(NSwagConfig? config, SupportedOption option)
    {
        if (config is null)
        {
            return null;
        }

        foreach (var value in config.Client)
        {
            if (value.Name == option.Name)
            {
                return value.Text;
            }
        }

        return null;
    }
}
