using CceGen.Generator.Primitives;

namespace CceGen.Generator.Setup;

/// <summary>What makes any output useless, whatever the documents say.</summary>
/// <param name="IsUsable">Whether generated code can be compiled.</param>
/// <param name="Diagnostics">Why not.</param>
internal sealed record SetupCheck(bool IsUsable, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private static readonly SetupCheck Passed = new(true, EquatableArray<DiagnosticInfo>.Empty);

    /// <param name="place">Where to report it: the beginning of a document or configuration; null when there is none, and nothing to do.</param>
    /// <param name="oldLanguageVersion">The version of C#, if it is older than generated code; else null.</param>
    /// <param name="arePropsMissing">Whether the project shows no option to the compiler.</param>
    public static SetupCheck Of(LocationInfo? place, string? oldLanguageVersion, bool arePropsMissing) =>
        place is null ? Passed
        : oldLanguageVersion is not null ? Failed(Problems.LanguageVersionTooOld(place, oldLanguageVersion))
        : arePropsMissing ? Failed(Problems.PropsNotImported(place))
        : Passed;

    private static SetupCheck Failed(DiagnosticInfo problem) => new(false, new[] { problem }.ToEquatableArray());
}
