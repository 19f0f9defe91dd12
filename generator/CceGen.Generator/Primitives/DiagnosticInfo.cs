namespace CceGen.Generator.Primitives;

/// <summary>A diagnostic as a value: what <c>Diagnostics</c> turns into Roslyn's.</summary>
internal sealed record DiagnosticInfo(DiagnosticId Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    /// <summary>What the option <c>lenient</c> does about it; without meaning for what is no error.</summary>
    public Leniency Leniency { get; init; }

    /// <summary>The other places that the diagnostic is about, such as the first of two declarations.</summary>
    public EquatableArray<LocationInfo> RelatedLocations { get; init; } = EquatableArray<LocationInfo>.Empty;
}
