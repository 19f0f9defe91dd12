using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>A class that has a name and waits for its members: they are lowered later, so that types may refer to each other.</summary>
internal sealed class PendingObject(string name, OpenApiSchema schema)
{
    public string Name { get; } = name;

    /// <summary>The schema that describes the class.</summary>
    public OpenApiSchema Schema { get; } = schema;

    /// <summary>The name of the base class.</summary>
    public string? BaseName { get; set; }

    /// <summary>How many base classes it has.</summary>
    public int Depth { get; set; }

    public List<OpenApiProperty> Properties { get; } = [];

    public List<SpecScalar> Required { get; } = [];
}
