using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <content><c>allOf</c>: one reference is the base, everything else are properties of the object.</content>
internal sealed partial class ShapeBuilder
{
    /// <summary>No document that people write comes near; beyond it, the compiler itself gets into trouble.</summary>
    private const int MostBases = 64;

    private ShapeUse OfAllOf(OpenApiSchema schema)
    {
        var parts = new ObjectParts(schema);
        Collect(schema, parts);
        if (parts.References.Count > 1)
        {
            return NotSupported(schema, parts.References[1].Reference!.Text, "allOf with several references");
        }

        if (parts.Others.Count > 0)
        {
            return parts is { Others.Count: 1, References.Count: 0, Properties.Count: 0 }
                ? OfOnly(parts.Others[0], schema)
                : NotSupported(schema, parts.Others[0].Node, "allOf with a part that is not an object");
        }

        if (parts.References.Count == 1)
        {
            return OfReference(parts);
        }

        var isAny = parts.Properties.Count == 0 && schema.Type == SchemaType.None && schema.Parts.All(static part => part.Type == SchemaType.None);
        return isAny ? Any(schema) : AddObject(parts);
    }

    // The part is all there is to the schema, its name included.
    private ShapeUse OfOnly(OpenApiSchema part, OpenApiSchema schema)
    {
        if (ComponentOf(schema) is { } component)
        {
            _components[part] = component;
        }

        return Build(part);
    }

    private ShapeUse OfReference(ObjectParts parts)
    {
        // A schema with members beside its own reference is the first of the parts.
        var reference = parts.References[0];
        var target = ReferenceEquals(reference, parts.Schema) ? OfTarget(reference) : Build(reference);
        if (parts.Properties.Count == 0)
        {
            foreach (var entry in parts.Required)
            {
                diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
            }

            return target;
        }

        if (!_depths.TryGetValue(target.Shape, out var depth) || depth >= MostBases)
        {
            return NotSupported(parts.Schema, parts.References[0].Reference!.Text, "allOf of a schema that is not a class, or with too many bases");
        }

        parts.Base = target;
        return AddObject(parts);
    }

    private void Collect(OpenApiSchema schema, ObjectParts parts)
    {
        if (schema.Reference is not null)
        {
            parts.References.Add(schema);
        }

        foreach (var part in schema.Parts)
        {
            if (part.Reference is not null)
            {
                parts.References.Add(part);
            }
            else if (SchemaSupport.Check(part, diagnostics) is { } keyword)
            {
                diagnostics.Report(Problems.SchemaNotSupported(keyword.Location, keyword.Text));
            }
            else if (part.Parts.Count == 0 && !IsObject(part))
            {
                parts.Others.Add(part);
            }
            else
            {
                Collect(part, parts);
            }
        }

        foreach (var property in schema.Properties)
        {
            var index = parts.Properties.FindIndex(other => other.Name == property.Name);
            if (index < 0)
            {
                parts.Properties.Add(property);
            }
            else
            {
                parts.Properties[index] = property;
            }
        }

        parts.Required.AddRange(schema.Required);
    }

    private static bool IsObject(OpenApiSchema part) =>
        part.Type is SchemaType.Object or SchemaType.None && part.Enum.Count == 0 && part.Items is null && part.AdditionalProperties is not { Boolean: null };
}
