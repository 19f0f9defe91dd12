using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What an object is made of while it is put together.</summary>
internal sealed class ObjectParts(OpenApiSchema schema)
{
    /// <summary>The schema that describes the object.</summary>
    public OpenApiSchema Schema { get; } = schema;

    public ShapeUse? Base { get; set; }

    /// <summary>The references among the parts of an <c>allOf</c>, and the schema itself when it has a reference and members beside it.</summary>
    public List<OpenApiSchema> References { get; } = [];

    /// <summary>The parts of an <c>allOf</c> that are no objects.</summary>
    public List<OpenApiSchema> Others { get; } = [];

    public List<OpenApiProperty> Properties { get; } = [];

    public List<SpecScalar> Required { get; } = [];
}
