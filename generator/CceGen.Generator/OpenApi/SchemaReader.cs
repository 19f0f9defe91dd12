using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// Reads Schema Objects, each place of the text once. A schema is handed out before its members are read, and the members
/// are read from a queue: neither a schema that contains itself nor a long chain of schemas costs any stack.
/// </summary>
internal sealed class SchemaReader(ReaderContext context)
{
    private static readonly KeywordTable Keywords = new(
        "Schema Object",
        read:
        [
            "$ref", "type", "format", "nullable", "title", "description", "deprecated", "properties", "required", "items",
            "additionalProperties", "allOf", "enum", "default",
            "readOnly", "writeOnly", "discriminator", .. SchemaSupport.UnsupportedKeywords,
        ],
        silent: ["example", "examples", "externalDocs", "$schema", "$comment", "$id"],
        ignored:
        [
            "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
            "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "xml",

            // JSON Schema's later ones, which OpenAPI 3.0 does not have but people use.
            "const", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired",
            "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType",
        ]);

    private readonly Dictionary<SpecNode, OpenApiSchema> _schemas = [];
    private readonly Queue<KeyValuePair<SpecMapping, OpenApiSchema>> _pending = new();

    /// <summary>An entry of <c>components.schemas</c>.</summary>
    public OpenApiSchema ReadComponent(SpecEntry entry)
    {
        var schema = Read(entry);
        if (schema.ComponentName is not null)
        {
            // Two names for one place in the text: the second is an alias of YAML, which means the same as a $ref.
            schema = new OpenApiSchema(entry.Key.Location) { Reference = entry.Key, Target = schema };
        }

        schema.ComponentName = entry.Name;
        return schema;
    }

    public OpenApiSchema Read(SpecEntry entry) => Read(entry.Value, entry.Name);

    /// <summary>The schema at the node; its members are there after <see cref="ReadPending"/>.</summary>
    public OpenApiSchema Read(SpecNode node, string what)
    {
        if (_schemas.TryGetValue(node, out var schema))
        {
            return schema;
        }

        schema = new OpenApiSchema(node.Location);
        _schemas.Add(node, schema);
        if (context.Nodes.Mapping(node, what) is { } mapping)
        {
            _pending.Enqueue(new(mapping, schema));
        }

        return schema;
    }

    public void ReadPending()
    {
        while (_pending.Count > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var next = _pending.Dequeue();
            if (next.Key.Find("$ref") is { } reference)
            {
                ReadReference(next.Key, reference, next.Value);
            }
            else
            {
                ReadMembers(next.Key, next.Value);
            }
        }
    }

    private void ReadReference(SpecMapping mapping, SpecEntry entry, OpenApiSchema schema)
    {
        var target = context.References.Resolve(mapping, entry, ReferenceKind.Schema);
        schema.Reference = entry.Value as SpecScalar ?? entry.Key;
        schema.Target = target is null ? null : Read(target, "$ref");

        // OpenAPI 3.0 has it ignored; whoever writes it means it, and other generators honour it.
        schema.Nullable = context.Nodes.Boolean(mapping.Find("nullable")) ?? false;
        schema.Description = context.Nodes.Text(mapping.Find("description"));
        schema.Example = mapping.Find("example")?.Value;
        schema.ReadOnly = context.Nodes.Boolean(mapping.Find("readOnly")) ?? false;
        schema.WriteOnly = context.Nodes.Boolean(mapping.Find("writeOnly")) ?? false;
        Keywords.CheckBesideReference(mapping, context.Diagnostics, "nullable", "readOnly", "writeOnly");
    }

    private void ReadMembers(SpecMapping mapping, OpenApiSchema schema)
    {
        var nodes = context.Nodes;
        Keywords.Check(mapping, context.Diagnostics);
        schema.Unsupported = SchemaSupport.Check(mapping, context.Diagnostics);
        schema.Type = SchemaTypeReader.Read(mapping.Find("type"), context);
        schema.Format = nodes.Scalar(mapping.Find("format"));
        schema.Nullable = nodes.Boolean(mapping.Find("nullable")) ?? false;
        schema.Title = nodes.Text(mapping.Find("title"));
        schema.Description = nodes.Text(mapping.Find("description"));
        schema.Deprecated = nodes.Boolean(mapping.Find("deprecated")) ?? false;
        schema.ReadOnly = nodes.Boolean(mapping.Find("readOnly")) ?? false;
        schema.WriteOnly = nodes.Boolean(mapping.Find("writeOnly")) ?? false;
        schema.Minimum = mapping.Find("minimum")?.Value as SpecScalar;
        schema.Maximum = mapping.Find("maximum")?.Value as SpecScalar;
        schema.Default = mapping.Find("default")?.Value;
        schema.Example = mapping.Find("example")?.Value;
        schema.Properties = [.. nodes.Entries(mapping.Find("properties")).Select(ReadProperty)];
        schema.Required = nodes.Scalars(mapping.Find("required"));
        schema.AllOf = [.. ReadParts(mapping.Find("allOf")), .. mapping.Entries.Where(SchemaSupport.IsSingle).SelectMany(ReadParts)];
        ReadItems(mapping.Find("items"), schema);
        EnumReader.Read(mapping, schema, context);
        ReadAdditionalProperties(mapping.Find("additionalProperties"), schema);
    }

    private OpenApiProperty ReadProperty(SpecEntry entry) => new(entry.Key, Read(entry));

    private OpenApiSchema[] ReadParts(SpecEntry? entry) =>
        [.. context.Nodes.Items(entry).Select((item, index) => Read(item, NodeReader.ItemName(entry, index)))];

    private void ReadItems(SpecEntry? entry, OpenApiSchema schema)
    {
        if (entry is { Value: not SpecSequence })
        {
            schema.Items = Read(entry);
        }
    }

    private void ReadAdditionalProperties(SpecEntry? entry, OpenApiSchema schema)
    {
        switch (entry?.Value)
        {
            case SpecMapping:
                schema.AdditionalProperties = Read(entry);
                break;
            case SpecScalar:
                schema.AdditionalPropertiesAllowed = context.Nodes.Boolean(entry);
                break;
            case SpecSequence sequence:
                context.Nodes.WrongKind(sequence, entry.Name, "a mapping or a Boolean");
                break;
        }
    }
}
