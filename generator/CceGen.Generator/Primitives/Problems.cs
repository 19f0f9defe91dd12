namespace CceGen.Generator.Primitives;

/// <summary>
/// Makes diagnostics: one method for each statement, with what the statement is about as its parameters. The texts are in
/// <c>Diagnostics</c>.
/// </summary>
internal static partial class Problems
{
    private static DiagnosticInfo Of(DiagnosticId id, LocationInfo? location, params string[] arguments) =>
        new(id, location, arguments.ToEquatableArray());

    private static DiagnosticInfo WithRelated(this DiagnosticInfo info, LocationInfo? related) =>
        related is null ? info : info with { RelatedLocations = new[] { related }.ToEquatableArray() };
}
