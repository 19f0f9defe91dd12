using System.Collections.Generic;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content><c>allOf</c>: one reference is the base class, everything else are members of the class.</content>
internal sealed partial class SchemaLowering
{
    private TypeRef LowerAllOf(OpenApiSchema schema, string name)
    {
        var references = new List<OpenApiSchema>();
        var properties = new List<OpenApiProperty>();
        var required = new List<SpecScalar>();
        Collect(schema, references, properties, required);
        if (references.Count > 1)
        {
            return NotSupported(references[1].Reference!.Location, "allOf with several references");
        }

        if (references.Count == 0)
        {
            return AddClass(schema, name, null, properties, required);
        }

        var target = Lower(references[0], name);
        if (properties.Count == 0)
        {
            foreach (var entry in required)
            {
                context.Diagnostics.Report(DiagnosticId.KeywordIgnored, entry.Location, "required", "allOf without properties of its own");
            }

            return target;
        }

        return target.Kind == TypeKind.Object
            ? AddClass(schema, name, target.Name, properties, required)
            : NotSupported(references[0].Reference!.Location, "allOf of a schema that is not a class");
    }

    private void Collect(OpenApiSchema schema, List<OpenApiSchema> references, List<OpenApiProperty> properties, List<SpecScalar> required)
    {
        foreach (var part in schema.AllOf)
        {
            if (part.Reference is not null)
            {
                references.Add(part);
            }
            else if (part.Unsupported is { } keyword)
            {
                context.Diagnostics.Report(DiagnosticId.SchemaNotSupported, keyword.Location, keyword.Text);
            }
            else
            {
                Collect(part, references, properties, required);
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

    private TypeRef AddClass(OpenApiSchema schema, string name, string? baseName, List<OpenApiProperty> properties, List<SpecScalar> required)
    {
        var pending = AddObject(schema, name);
        pending.BaseName = baseName;
        pending.Properties.AddRange(properties);
        pending.Required.AddRange(required);
        return TypeMapper.Own(TypeKind.Object, pending.Name);
    }
}
