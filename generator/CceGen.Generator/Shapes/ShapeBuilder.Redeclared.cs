using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <content>Properties that several parts of an <c>allOf</c> declare: a value has to fit all of them.</content>
internal sealed partial class ShapeBuilder
{
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

    // Where no value fits both, the last one is what was meant.
    private OpenApiProperty Both(OpenApiProperty first, OpenApiProperty last)
    {
        if (!SchemaKinds.Fit(KindsOf(first.Schema), KindsOf(last.Schema)))
        {
            diagnostics.Report(Problems.PartOfAllOfIgnored(last.NameLocation, $"'{last.Name}' is declared as a value of another kind; the last declaration is used"));
            return last;
        }

        return last.With(new OpenApiSchema(last.Schema.Node)
        {
            Parts = [first.Schema, last.Schema],
            Description = last.Schema.Description ?? first.Schema.Description,
            Deprecated = first.Schema.Deprecated || last.Schema.Deprecated,
        });
    }

    /// <summary>Whether the base has one of the properties with a value of another kind, or with any JSON.</summary>
    private bool IsRedeclared(ObjectParts parts, ShapeUse target)
    {
        var inherited = Bases(target.Shape).SelectMany(static step => step.Properties).ToList();
        return parts.Properties.Any(property => inherited.FirstOrDefault(other => other.Name == property.Name) is { } known
            && KindsOf(property.Schema) is var own && own != SchemaTypes.None && own != KindsOf(known.Schema));
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
