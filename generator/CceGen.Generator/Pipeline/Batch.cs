using System;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Several items as one value of a step. It is an object: for each structure that flows between the steps, the compiler's own code
/// for a step is compiled just in time once more.
/// </summary>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : IEquatable<T>;
