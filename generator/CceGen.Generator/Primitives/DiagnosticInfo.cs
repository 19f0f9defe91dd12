namespace CceGen.Generator.Primitives;

/// <summary>A diagnostic as a value: what <c>Diagnostics</c> turns into Roslyn's.</summary>
internal sealed record DiagnosticInfo(DiagnosticId Id, LocationInfo? Location, EquatableArray<string> Arguments);
