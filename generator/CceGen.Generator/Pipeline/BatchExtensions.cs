using System;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Pipeline;

internal static class BatchExtensions
{
    /// <summary>All items of a step as one.</summary>
    public static IncrementalValueProvider<Batch<T>> CollectBatch<T>(this IncrementalValuesProvider<T> items)
        where T : class, IEquatable<T> => items.Collect().Select(static (all, _) => new Batch<T>(all.ToEquatableArray()));
}
