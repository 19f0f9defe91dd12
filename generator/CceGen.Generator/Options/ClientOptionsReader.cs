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
        var options = ClientOptions.Default with
        {
            GenerateNullableReferenceTypes = IsNullable(msbuildProperty(MsBuildOptionNames.ProjectNullable)),
            Shape = config is null ? ClientShape.Modern : ClientShape.NSwag, // An nswag.json comes from a project whose code knows NSwag's client.
        };
        var unset = new List<SupportedOption>();
        var modern = new List<DiagnosticInfo>();
        foreach (var option in OptionTable.Supported)
        {
            var isSet = false;
            if (Find(config, option) is { } value)
            {
                isSet = true;
                option.TryApply(ref options, value.Text);
                modern.AddRange(ProblemsInModernShape(option, option.Name, value.Text, value.Location, isDump: true));
            }

            Apply(MsBuildOptionNames.Property(option), msbuildProperty);
            Apply(MsBuildOptionNames.ItemMetadata(option), itemMetadata);
            if (!isSet && option.NSwagShapeDefault is not null)
            {
                unset.Add(option);
            }

            void Apply(string name, Func<string, string?> source)
            {
                if (source(name)?.Trim() is { Length: > 0 } text)
                {
                    isSet = true;
                    TryApply(option, name, text, itemLocation, ref options, diagnostics);
                    modern.AddRange(ProblemsInModernShape(option, name, text, itemLocation, isDump: false));
                }
            }
        }

        // Any of the sources may set the shape.
        if (options.Shape == ClientShape.NSwag)
        {
            unset.ForEach(option => option.TryApply(ref options, option.NSwagShapeDefault!));
        }
        else
        {
            modern.ForEach(diagnostics.Report);
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

    /// <summary>What there is to say of an option of NSwag's shape where the shape is the other one.</summary>
    /// <param name="option">The option.</param>
    /// <param name="name">The name by which the user knows it.</param>
    /// <param name="text">Its value.</param>
    /// <param name="location">Where it is set.</param>
    /// <param name="isDump">Whether NSwag may have written it: then a default is no wish of the user's.</param>
    private static IEnumerable<DiagnosticInfo> ProblemsInModernShape(SupportedOption option, string name, string text, LocationInfo? location, bool isDump)
    {
        const string advice = "; set 'shape' to 'nswag'";
        if (option.IsModern(text))
        {
            return [];
        }

        return
        [
            option.ModernReason is { } reason ? Problems.OptionWithoutEffect(location, name, reason)
            : isDump && option.IsDefault(text) ? Problems.DefaultNotUsed(location, name, text, option.ModernText!, advice)
            : Problems.OptionNotSupported(location, name, text, option.ModernText!, advice),
        ];
    }

    // Generated files are outside of the project's nullable context: where no option says otherwise, they follow it.
    private static bool IsNullable(string? projectNullable) => projectNullable?.Trim().ToLowerInvariant() is "enable" or "annotations";

    private static OptionValue? Find(NSwagConfig? config, SupportedOption option)
    {
        if (config is null)
        {
            return null;
        }

        foreach (var value in config.Client)
        {
            if (value.Name == option.Name)
            {
                return value;
            }
        }

        return null;
    }
}
