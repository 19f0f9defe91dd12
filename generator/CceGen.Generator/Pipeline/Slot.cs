using System;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>A place of <see cref="Slots"/>. It is an object, so that the many empty ones are the same.</summary>
/// <param name="Items">Those that have the place; mostly none or one.</param>
internal sealed record Slot<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>
{
    public static readonly Slot<T> Empty = new(EquatableArray<T>.Empty);
}
