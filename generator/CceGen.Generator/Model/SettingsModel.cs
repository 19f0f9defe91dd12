using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What is done to new JSON settings before the user's own code changes them.</summary>
/// <param name="Converters">The types of the converters that are added, as they are written.</param>
/// <param name="Transformation">The method that returns the settings to use, as it is written; null for none.</param>
internal sealed record SettingsModel(EquatableArray<string> Converters, string? Transformation)
{
    /// <summary>Nothing.</summary>
    public static readonly SettingsModel Plain = new(EquatableArray<string>.Empty, null);
}
