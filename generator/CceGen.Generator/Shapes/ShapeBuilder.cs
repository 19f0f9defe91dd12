using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>Turns schemas into shapes, each once. The properties of objects are made last, so that they may lead anywhere.</summary>
internal sealed partial class ShapeBuilder(OpenApiDocument document, ShapeGraph graph, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>How many references, lists and maps may lead from a schema to its shape.</summary>
    private const int MostLevels = 256;

    private readonly Dictionary<OpenApiSchema, ShapeUse> _uses = [];
    private readonly List<OpenApiSchema> _inProgress = [];

    /// <summary>The components whose names are those of the schemas inside them.</summary>
    private readonly Dictionary<OpenApiSchema, OpenApiSchema> _components = [];

    public ShapeUse Build(OpenApiSchema schema)
    {
        if (_uses.TryGetValue(schema, out var known))
        {
            return known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_inProgress.Contains(schema))
        {
            return OfCycle(schema);
        }

        if (_inProgress.Count == MostLevels)
        {
            return NotSupported(schema, schema.Node, "schemas that lead to each other over too many levels");
        }

        _inProgress.Add(schema);
        var use = OfNew(schema);
        _inProgress.RemoveAt(_inProgress.Count - 1);
        use = new ShapeUse(use.Shape, use.IsNullable || schema.Nullable, schema);
        _uses[schema] = use;
        return use;
    }

    // A list or a map of itself is valid JSON that no C# type can say; anything else has no value at all.
    private ShapeUse OfCycle(OpenApiSchema schema)
    {
        var place = schema.Reference?.Text ?? schema.Node;
        if (_inProgress.Skip(_inProgress.IndexOf(schema)).Any(static step => step.Items is not null || step.AdditionalProperties is { Boolean: null }))
        {
            return NotSupported(schema, place, "a list or a map of itself");
        }

        diagnostics.Report(Problems.CyclicReference(place.Location, schema.ComponentName ?? schema.Reference?.Text.Text ?? _inProgress[0].ComponentName ?? ""));
        return Any(schema);
    }

    private ShapeUse OfNew(OpenApiSchema schema)
    {
        if (schema.Reference is not null && !AllOfLink.HasMembersBesideReference(schema))
        {
            ReportIgnoredBesideReference(schema);
            return OfTarget(schema);
        }

        if (schema.Boolean is { } any)
        {
            return any ? Any(schema) : Use(new NeverShape(schema));
        }

        if (SchemaSupport.Check(schema, diagnostics) is { } keyword)
        {
            return NotSupported(schema, keyword, keyword.Text);
        }

        if (OfUnion(schema) is { } union)
        {
            return union;
        }

        if (schema.Parts.Count > 0 || schema.Reference is not null)
        {
            return OfAllOf(schema);
        }

        return OfType(schema);
    }

    // What the schema says without its parts.
    private ShapeUse OfType(OpenApiSchema schema)
    {
        if (schema.Enum.Count > 0)
        {
            return OfEnum(schema);
        }

        var number = NumberText.TypeOf(schema);
        var type = number == SchemaType.None ? schema.Type : number;
        return type switch
        {
            SchemaType.Array => OfList(schema),
            SchemaType.Object => OfObject(schema),
            SchemaType.None when schema.Items is not null => OfList(schema),
            SchemaType.None when schema.Properties.Count > 0 || schema.AdditionalProperties is { Boolean: null } => OfObject(schema),
            SchemaType.None => Any(schema),
            _ => Use(new ScalarShape(schema, type)),
        };
    }

    private ShapeUse OfTarget(OpenApiSchema reference) => document.TargetOf(reference) is { } target ? Build(target) : Any(reference);

    // A type beside a reference repeats what is said there.
    private void ReportIgnoredBesideReference(OpenApiSchema schema)
    {
        foreach (var entry in (schema.Node as SpecMapping)?.Entries ?? [])
        {
            if (entry.Name is "enum" or "const" or "items" or "additionalProperties" or "oneOf" or "anyOf" or "not" or "format")
            {
                diagnostics.Report(Problems.IgnoredBesideReference(entry.Key.Location, entry.Name, "Schema Object"));
            }
        }
    }

    private ShapeUse OfList(OpenApiSchema schema) => Use(new ListShape(schema, schema.Items is null ? Any(schema) : Build(schema.Items)));

    private ShapeUse OfEnum(OpenApiSchema schema)
    {
        if (schema.Type == SchemaType.String || (schema.Type == SchemaType.None && schema.Enum.All(static value => value.Type == ScalarType.String)))
        {
            return Use(new EnumShape(schema, ComponentOf(schema)));
        }

        diagnostics.Report(Problems.EnumIgnored(schema.Enum[0].Location, "values that are not strings"));
        return schema.Type is SchemaType.Integer or SchemaType.Number or SchemaType.Boolean ? Use(new ScalarShape(schema, schema.Type)) : Any(schema);
    }

    private OpenApiSchema? ComponentOf(OpenApiSchema schema) =>
        schema.ComponentName is not null ? schema : _components.TryGetValue(schema, out var component) ? component : null;

    private ShapeUse NotSupported(OpenApiSchema schema, SpecNode place, string what)
    {
        diagnostics.Report(Problems.SchemaNotSupported(place.Location, what));
        return Any(schema);
    }

    private ShapeUse Any(OpenApiSchema schema) => Use(new AnyShape(schema));

    private ShapeUse Use(Shape shape) => new(graph.Add(shape), isNullable: false, shape.Schema);
}
