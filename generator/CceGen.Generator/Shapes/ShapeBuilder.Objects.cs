using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <content>Objects: with properties, or as maps.</content>
internal sealed partial class ShapeBuilder
{
    /// <summary>The patterns that any name follows, as they are usually written. The empty name counts as none.</summary>
    private static readonly HashSet<string> EveryName = new(StringComparer.Ordinal)
    {
        "", "^", "$", ".", ".*", "^.*", ".*$", "^.*$", ".+", "^.+", ".+$", "^.+$", "^.", ".$", "^(.*)$", "^(.+)$",
    };

    private readonly Queue<ObjectParts> _pending = new();

    /// <summary>What the objects met so far are made of.</summary>
    private readonly Dictionary<ShapeId, ObjectParts> _objects = [];

    /// <summary>Makes the objects and unions met so far, and those that turn up on the way.</summary>
    public void BuildObjects()
    {
        while (_pending.Count > 0 || BuildUnion())
        {
            if (_pending.Count == 0)
            {
                continue;
            }

            var parts = _pending.Dequeue();
            graph.Set(parts.Id, new ObjectShape(parts.Schema, ComponentOf(parts.Schema))
            {
                Base = parts.Base,
                Depth = parts.Depth,
                Properties = [.. parts.Properties.Select(property => new ShapeProperty(property, Build(property.Schema)))],
                Required = parts.Required,
                Discriminator = parts.Discriminator,
                DiscriminatorTexts = parts.DiscriminatorTexts,
                Additional = IsTyped(parts.Additional) ? Build(parts.Additional!) : null,
                IsClosed = parts.Additional?.Boolean == false,
                IsOpen = parts.IsOpen,
            });
        }
    }

    private ShapeUse OfObject(OpenApiSchema schema)
    {
        if (schema.Properties.Count > 0)
        {
            var parts = new ObjectParts(schema) { Additional = AdditionalOf(schema), Discriminator = schema.Discriminator, IsOpen = IsOpen(schema) };
            parts.Properties.AddRange(schema.Properties);
            parts.Required.AddRange(schema.Required);
            return AddObject(parts);
        }

        return OfObject(schema, AdditionalOf(schema));
    }

    // Without properties it is a map, unless it has a name that says more than that.
    private ShapeUse OfObject(OpenApiSchema schema, OpenApiSchema? values)
    {
        if (IsTyped(values) && graph.FollowsForm && schema is { Types: SchemaTypes.None, Parts.Count: 0 })
        {
            return AddObject(new ObjectParts(schema) { Additional = values, Discriminator = schema.Discriminator, IsOpen = true });
        }

        if (IsTyped(values))
        {
            return Use(new MapShape(schema, Build(values!)));
        }

        return ComponentOf(schema) is not null && (graph.FollowsForm || values?.Boolean != true)
            ? AddObject(new ObjectParts(schema) { Additional = values, Discriminator = schema.Discriminator, IsOpen = IsOpen(schema) })
            : Use(new MapShape(schema, Any(schema)));
    }

    // Names that follow a pattern are names like any other. A pattern says nothing of the values of other names, which are any JSON
    // unless there are none.
    private static OpenApiSchema? AdditionalOf(OpenApiSchema schema) => schema.PatternProperties switch
    {
        null => schema.AdditionalProperties,
        { Count: 1 } patterns when patterns[0].Schema.Boolean != false && (schema.AdditionalProperties is { Boolean: false } || EveryName.Contains(patterns[0].Name))
            => patterns[0].Schema,
        _ => null,
    };

    private static bool? IsOpen(OpenApiSchema schema) => schema.AdditionalProperties is { } values ? values.Boolean != false : null;

    private ShapeUse AddObject(ObjectParts parts)
    {
        parts.Id = graph.Reserve();
        _objects.Add(parts.Id, parts);
        _pending.Enqueue(parts);
        return new ShapeUse(parts.Id, isNullable: false, parts.Schema);
    }
}
