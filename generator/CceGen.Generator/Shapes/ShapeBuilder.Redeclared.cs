using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <content>Properties that several parts of an <c>allOf</c> declare: a value has to fit all of them.</content>
internal sealed partial class ShapeBuilder
{
    private readonly JoinedSchemas _joined = new(document);

    private void Include(ObjectParts parts, IEnumerable<OpenApiProperty> properties)
    {
        foreach (var property in properties)
        {
            var index = parts.Properties.FindIndex(other => other.Name == property.Name);
            if (index < 0)
            {
                parts.Properties.Add(property);
            }
            else if (!ReferenceEquals(parts.Properties[index].Schema, property.Schema))
            {
                parts.Properties[index] = Both(parts.Properties[index], property);
            }
        }
    }

    // Where no value fits both, any JSON has all there is.
    private OpenApiProperty Both(OpenApiProperty first, OpenApiProperty last)
    {
        if (!SchemaKinds.Fit(KindsOf(first.Schema), KindsOf(last.Schema)))
        {
            return Contradicted(first, last);
        }

        if (_joined.Of(first.Schema, last.Schema) is { } both)
        {
            return last.With(both);
        }

        diagnostics.Report(Problems.PartOfAllOfIgnored(last.NameLocation, $"'{last.Name}' is declared by too many schemas that lead to each other; the last declaration is used"));
        return last;
    }

    private OpenApiProperty Contradicted(OpenApiProperty first, OpenApiProperty last)
    {
        diagnostics.Report(Problems.PartsContradict(last.NameLocation, $"'{last.Name}' is of another kind in each"));
        return first.With(new OpenApiSchema(first.Schema.Node) { Description = last.Schema.Description ?? first.Schema.Description, Deprecated = first.Schema.Deprecated || last.Schema.Deprecated });
    }

    /// <summary>Whether the base has one of the properties with a value of another kind, with any JSON, or with an object or a list of which it says less.</summary>
    private bool IsRedeclared(ObjectParts parts, ShapeUse target)
    {
        var inherited = Bases(target.Shape).SelectMany(static step => step.Properties).ToList();
        return parts.Properties.Any(property => inherited.FirstOrDefault(other => other.Name == property.Name) is { } known && SaysMore(property.Schema, known.Schema));
    }

    // An envelope says of its content that it is an object, and who uses it says which one.
    private bool SaysMore(OpenApiSchema own, OpenApiSchema known)
    {
        var kinds = KindsOf(own);
        if (kinds == SchemaTypes.None || kinds != KindsOf(known))
        {
            return kinds != SchemaTypes.None;
        }

        own = WithoutWrapper(own);
        known = WithoutWrapper(known);
        return own != known && (kinds & ~SchemaTypes.Null) switch
        {
            SchemaTypes.Object => own.Properties.Count > 0 || own.Parts.Count > 0 || IsTyped(AdditionalOf(own)),
            SchemaTypes.Array => own.Items is not null && (known.Items is null || SaysMore(own.Items, known.Items)),
            _ => false,
        };
    }

    // What is said beside a reference, or in an allOf of one, is about the same schema.
    private OpenApiSchema WithoutWrapper(OpenApiSchema schema)
    {
        for (var step = 0; step < MostBases && document.EndOf(schema) is { } end; step++)
        {
            schema = end;
            if (schema.Parts.Count != 1 || schema.Properties.Count > 0)
            {
                break;
            }

            schema = schema.Parts[0];
        }

        return schema;
    }

    /// <summary>What a value is by the schema, by what it refers to, and by the parts that say so.</summary>
    private SchemaTypes KindsOf(OpenApiSchema schema)
    {
        var seen = new HashSet<OpenApiSchema>();
        var open = new Stack<OpenApiSchema?>([schema]);
        while (open.Count > 0)
        {
            if (open.Pop() is not { } candidate || !seen.Add(candidate))
            {
                continue;
            }

            if (SchemaKinds.Of(candidate) is var kinds and not SchemaTypes.None)
            {
                return kinds;
            }

            open.Push(document.TargetOf(candidate));
            foreach (var part in candidate.Parts.Reverse())
            {
                open.Push(part);
            }
        }

        return SchemaTypes.None;
    }
}
