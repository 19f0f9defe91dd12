using System.Collections.Generic;
using System.Threading;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>The shapes of a document's schemas, made as they are asked for. What a schema says that no shape has is reported then.</summary>
internal sealed class ShapeGraph(OpenApiDocument document, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly List<Shape?> _shapes = [];
    private ShapeBuilder? _builder;

    /// <summary>
    /// Whether objects follow the form of what is written: an <c>allOf</c> of a class that is more than its reference is a class that derives
    /// from it, though it adds nothing; the first of several classes is the base; and what does not say that it is an object is no map.
    /// </summary>
    public bool FollowsForm { get; init; }

    public Shape this[ShapeId id] => _shapes[id.Index]!;

    /// <summary>The shape; null for an object that is not made yet.</summary>
    public Shape? Find(ShapeId id) => _shapes[id.Index];

    /// <summary>What the schema allows; all shapes that it leads to are there.</summary>
    public ShapeUse Of(OpenApiSchema schema)
    {
        _builder ??= new ShapeBuilder(document, this, diagnostics, cancellationToken);
        var use = _builder.Build(schema);
        _builder.BuildObjects();
        return use;
    }

    /// <summary>Where the schema of a shape is in its document, as a JSON pointer: <c>#/components/schemas/Pet</c>.</summary>
    public string? PointerOf(ShapeId id) => document.Root is { } root ? JsonPointer.To(root, this[id].Schema.Node) : null;

    /// <summary>Makes room for a shape that others may lead to before it is made.</summary>
    public ShapeId Reserve()
    {
        _shapes.Add(null);
        return new ShapeId(_shapes.Count - 1);
    }

    public ShapeId Add(Shape shape)
    {
        _shapes.Add(shape);
        return new ShapeId(_shapes.Count - 1);
    }

    public void Set(ShapeId id, Shape shape) => _shapes[id.Index] = shape;
}
