using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>The limits of a number, as far as they are scalars.</summary>
internal sealed class SchemaBounds
{
    public static readonly SchemaBounds None = new();

    public SpecScalar? Minimum { get; init; }

    public SpecScalar? Maximum { get; init; }

    /// <summary>The limit that values must be greater than: a number in 3.1; in 3.0, <c>minimum</c> beside <c>exclusiveMinimum: true</c>.</summary>
    public SpecScalar? ExclusiveMinimum { get; init; }

    /// <summary>The limit that values must be less than.</summary>
    public SpecScalar? ExclusiveMaximum { get; init; }

    /// <summary>What is written of limits in 3.0 and is no limit itself: <c>exclusiveMinimum: true</c>.</summary>
    public IReadOnlyList<SpecScalar> Flags { get; init; } = [];

    /// <summary>The limits, and where there is none, those of another schema.</summary>
    public SchemaBounds Or(SchemaBounds other) => ReferenceEquals(other, None) ? this : new SchemaBounds
    {
        Minimum = Minimum ?? other.Minimum,
        Maximum = Maximum ?? other.Maximum,
        ExclusiveMinimum = ExclusiveMinimum ?? other.ExclusiveMinimum,
        ExclusiveMaximum = ExclusiveMaximum ?? other.ExclusiveMaximum,
        Flags = [.. Flags, .. other.Flags],
    };
}
