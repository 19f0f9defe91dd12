using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content><c>allOf</c>: one reference is the base class, everything else are members of the class.</content>
internal sealed partial class SchemaLowering
{
    /// <summary>No document that people write comes near; beyond it, the compiler itself gets into trouble.</summary>
    private const int MostBases = 64;

    private TypeRef LowerAllOf(OpenApiSchema schema, string name)
    {
        var references = new List<OpenApiSchema>();
        var properties = new List<OpenApiProperty>();
        var required = new List<SpecScalar>();
        var others = new List<OpenApiSchema>();
        Collect(schema, references, others, properties, required);
        if (references.Count > 1)
        {
            return NotSupported(references[1].Reference!.Text.Location, "allOf with several references");
        }

        if (others.Count > 0)
        {
            return others.Count == 1 && references.Count == 0 && properties.Count == 0
                ? LowerInstead(schema, others[0], name)
                : NotSupported(others[0].Location, "allOf with a part that is not an object");
        }

        if (references.Count == 0)
        {
            if (properties.Count == 0 && schema.Parts.All(part => part.Type == SchemaType.None) && schema.Type == SchemaType.None)
            {
                return context.Types.Any;
            }

            return AddClass(schema, name, null, properties, required);
        }

        var target = Lower(references[0], name);
        if (properties.Count == 0)
        {
            foreach (var entry in required)
            {
                context.Diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
            }

            return target;
        }

        return target.Kind == TypeKind.Object
            && _objects[target.Name].Depth < MostBases
            ? AddClass(schema, name, target.Name, properties, required)
            : NotSupported(references[0].Reference!.Text.Location, "allOf of a schema that is not a class, or with too many bases");
    }

    // The part is all there is to the schema, its name included.
    private TypeRef LowerInstead(OpenApiSchema schema, OpenApiSchema part, string name)
    {
        if (_componentNames.TryGetValue(schema, out var componentName))
        {
            _componentNames[part] = componentName;
        }

        return Lower(part, name);
    }

    private void Collect(
        OpenApiSchema schema,
        List<OpenApiSchema> references,
        List<OpenApiSchema> others,
        List<OpenApiProperty> properties,
        List<SpecScalar> required)
    {
        foreach (var part in schema.Parts)
        {
            if (part.Reference is not null)
            {
                references.Add(part);
            }
            else if (SchemaSupport.Check(part, context.Diagnostics) is { } keyword)
            {
                context.Diagnostics.Report(Problems.SchemaNotSupported(keyword.Location, keyword.Text));
            }
            else if (part.Parts.Count == 0 && !IsObjectPart(part))
            {
                others.Add(part);
            }
            else
            {
                Collect(part, references, others, properties, required);
            }
        }

        foreach (var property in schema.Properties)
        {
            var index = properties.FindIndex(other => other.Name == property.Name);
            if (index < 0)
            {
                properties.Add(property);
            }
            else
            {
                properties[index] = property;
            }
        }

        required.AddRange(schema.Required);
    }

    private static bool IsObjectPart(OpenApiSchema part) =>
        part.Type is SchemaType.Object or SchemaType.None && part.Enum.Count == 0 && part.Items is null && part.AdditionalProperties is not { Boolean: null };

    private TypeRef AddClass(OpenApiSchema schema, string name, string? baseName, List<OpenApiProperty> properties, List<SpecScalar> required)
    {
        var pending = AddObject(schema, name);
        pending.BaseName = baseName;
        pending.Depth = baseName is null ? 0 : _objects[baseName].Depth + 1;
        pending.Properties.AddRange(properties);
        pending.Required.AddRange(required);
        return TypeMapper.Own(TypeKind.Object, pending.Name);
    }
}
