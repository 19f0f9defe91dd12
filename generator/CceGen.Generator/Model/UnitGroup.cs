using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>Units whose files are one source.</summary>
/// <param name="HintName">The name under which the compiler gets the source.</param>
internal sealed record UnitGroup<T>(string HintName, EquatableArray<Unit<T>> Units)
    where T : class;
