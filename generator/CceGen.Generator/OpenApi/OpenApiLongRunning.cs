using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>The extension <c>x-long-running</c>: the operation tells how far something is that takes its time.</summary>
internal sealed class OpenApiLongRunning
{
    /// <summary>The key of the extension.</summary>
    public LocationInfo? Location { get; init; }

    /// <summary>What the thing is called; the operation gives the name when it is missing.</summary>
    public SpecScalar? Name { get; init; }

    /// <summary>The path parameter that tells which one is meant; the last one when it is missing.</summary>
    public SpecScalar? Id { get; init; }

    /// <summary>Where the response has the state.</summary>
    public OpenApiBodyExpression Status { get; init; } = null!;

    /// <summary>Where the response has the progress.</summary>
    public OpenApiBodyExpression? Progress { get; init; }

    /// <summary>The statuses that are a good end.</summary>
    public IReadOnlyList<SpecScalar> Succeeded { get; init; } = [];

    /// <summary>The statuses that are a bad end.</summary>
    public IReadOnlyList<SpecScalar> Failed { get; init; } = [];

    /// <summary>The statuses in which nothing goes on until somebody acts.</summary>
    public IReadOnlyList<SpecScalar> Paused { get; init; } = [];

    /// <summary>Seconds between two polls.</summary>
    public int? Interval { get; init; }
}
