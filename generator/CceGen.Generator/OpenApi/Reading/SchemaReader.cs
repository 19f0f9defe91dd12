using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Reads Schema Objects, each place of the text once, from the innermost outwards. What a <c>$ref</c> points at gets an id and
/// is read later, from a queue: neither deep schemas nor long chains of them cost any stack.
/// </summary>
internal sealed class SchemaReader(ReaderContext context)
{
    private readonly Dictionary<SpecNode, OpenApiSchema> _schemas = [];
    private readonly Queue<SpecMapping> _pending = new();
    private readonly Stack<SpecMapping> _open = new();

    /// <summary>The properties that references in place of properties lead to, while they are read.</summary>
    private readonly HashSet<SpecMapping> _referred = [];

    private KeywordTable Keywords => context.Vocabulary.Schema;

    public bool HasRead(SpecNode node) => _schemas.ContainsKey(node);

    public OpenApiSchema? Find(SpecNode node) => _schemas.TryGetValue(node, out var schema) ? schema : null;

    /// <summary>An entry of <c>components.schemas</c>.</summary>
    public OpenApiSchema ReadComponent(SpecEntry entry) =>
        entry.Value is not SpecMapping mapping || context.Ids.ComponentNameOf(mapping) == entry.Name
            ? Read(entry)

            // Two names for one place in the text: the second is an alias of YAML, which means the same as a $ref.
            : new OpenApiSchema(entry.Key) { ComponentName = entry.Name, Reference = new SchemaReference(entry.Key, Refer(mapping)) };

    public OpenApiSchema Read(SpecEntry entry) => Read(entry.Value, entry.Name);

    /// <summary>The schema at the node; what it refers to is there after <see cref="ReadPending"/>.</summary>
    public OpenApiSchema Read(SpecNode node, string what)
    {
        if (_schemas.TryGetValue(node, out var schema))
        {
            return schema;
        }

        if (node is SpecMapping mapping)
        {
            ReadBelow(mapping);
        }

        return Add(node, what);
    }

    /// <summary>An object that has the keywords of a schema among its own, seen as that schema: a parameter of 2.0.</summary>
    /// <param name="mapping">The object in the text.</param>
    /// <param name="keywords">Which of its keywords are those of the schema.</param>
    public OpenApiSchema ReadAs(SpecMapping mapping, KeywordTable keywords)
    {
        if (!_schemas.TryGetValue(mapping, out var schema))
        {
            schema = SchemaObjectReader.Read(new ObjectNode(mapping, keywords), context);
            _schemas.Add(mapping, schema);
        }

        return schema;
    }

    /// <summary>Reads the schemas below a schema before the schema itself.</summary>
    private void ReadBelow(SpecMapping root)
    {
        var floor = _open.Count;
        SubSchemas.PushUnread(root, context, _open);
        while (_open.Count > floor)
        {
            var current = _open.Peek();
            var count = _open.Count;
            SubSchemas.PushUnread(current, context, _open);
            if (_open.Count == count && !HasRead(_open.Pop()))
            {
                Add(current, "");
            }
        }
    }

    private OpenApiSchema Add(SpecNode node, string what)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var schema = ReadNew(node, what);
        _schemas.Add(node, schema);
        return schema;
    }

    /// <summary>Reads what references point at.</summary>
    /// <param name="unless">What has been read elsewhere.</param>
    public void ReadPending(Func<SpecNode, bool>? unless = null)
    {
        while (_pending.Count > 0)
        {
            var node = _pending.Dequeue();
            if (unless?.Invoke(node) != true)
            {
                Read(node, "$ref");
            }
        }
    }

    private OpenApiSchema ReadNew(SpecNode node, string what)
    {
        if (node is SpecScalar { Type: ScalarType.Boolean } scalar)
        {
            if (!context.Vocabulary.HasBooleanSchemas)
            {
                context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"{what}: {scalar.Text}", "a schema that allows " + (NodeReader.IsTrue(scalar) ? "everything" : "nothing")));
            }

            return ReadBoolean(scalar, NodeReader.IsTrue(scalar));
        }

        if (node is SpecScalar { Type: ScalarType.String } word && (ReadName(word, what) ?? ReadTypeWord(word, what)) is { } meant)
        {
            return meant;
        }

        if (context.Nodes.Mapping(node, what) is not { } mapping)
        {
            return new OpenApiSchema(node) { ComponentName = context.Ids.ComponentNameOf(node) };
        }

        return mapping.Find("$ref") is { } reference && !context.Vocabulary.HasSiblingsOfReference
            ? ReadReference(mapping, reference)
            : SchemaObjectReader.Read(MisplacedKeywords.Moved(context.Open(mapping, Keywords), Keywords, context), context);
    }

    /// <summary>The schema that a text names which stands in its place; null for any other text.</summary>
    private OpenApiSchema? ReadName(SpecScalar name, string what)
    {
        if (ComponentsReader.SchemasOf(context.Root, context.Vocabulary)?.Value is not SpecMapping components || components.Find(name.Text)?.Value is not SpecMapping target)
        {
            return null;
        }

        var pointer = ReferenceTarget.PointerTo(context.Vocabulary, context.Vocabulary.SchemasKey) + name.Text;
        context.Diagnostics.Report(Problems.ReadAs(name.Location, $"{what}: {name.Text}", $"a reference to '{pointer}'"));
        return new OpenApiSchema(name) { Reference = new SchemaReference(name, Refer(target)) };
    }

    /// <summary>The schema of a type whose name stands in its place; null for any other text.</summary>
    private OpenApiSchema? ReadTypeWord(SpecScalar word, string what)
    {
        if (!context.Vocabulary.Types.TryGetValue(word.Text, out var type) || type == SchemaTypes.Null)
        {
            return null;
        }

        context.Diagnostics.Report(Problems.ReadAs(word.Location, $"{what}: {word.Text}", $"'type: {word.Text}'"));
        return new OpenApiSchema(word) { Types = type };
    }

    private OpenApiSchema ReadBoolean(SpecNode node, bool value) =>
        new(node) { Boolean = value, ComponentName = context.Ids.ComponentNameOf(node) };

    private OpenApiSchema ReadReference(SpecMapping mapping, SpecEntry entry)
    {
        // OpenAPI 3.0 has these ignored; whoever writes them means them, and other generators honour them.
        Keywords.CheckBesideReference(mapping, context.Diagnostics, "nullable", "readOnly", "writeOnly");
        return new OpenApiSchema(mapping)
        {
            ComponentName = context.Ids.ComponentNameOf(mapping),
            Reference = Resolve(mapping, entry),
            Nullable = context.Nodes.Boolean(mapping.Find("nullable") ?? mapping.Find("x-nullable")) ?? false,
            Description = context.Nodes.Text(mapping.Find("description")),
            Example = mapping.Find("example")?.Value,
            ReadOnly = context.Nodes.Boolean(mapping.Find("readOnly")) ?? false,
            WriteOnly = context.Nodes.Boolean(mapping.Find("writeOnly")) ?? false,
        };
    }

    /// <summary>The reference at the key <c>$ref</c> or <c>$dynamicRef</c> of a schema; null for one that leads back to the schema and says nothing.</summary>
    public SchemaReference? Resolve(SpecMapping mapping, SpecEntry entry)
    {
        if (context.References.SaysNothing(mapping, entry))
        {
            return null;
        }

        var text = entry.Value as SpecScalar ?? entry.Key;
        if (Follow(mapping, entry) is not { } target)
        {
            return new SchemaReference(text, null);
        }

        if (target.Source != context.Root.Source)
        {
            context.Ids.NameComponent(target, ReferenceRoots.NameOf(text));
        }

        return new SchemaReference(text, Refer(target));
    }

    private SpecMapping? Follow(SpecMapping mapping, SpecEntry entry) => entry.Name == "$dynamicRef"
        ? context.References.ResolveDynamic(mapping, entry)
        : context.References.Resolve(mapping, entry, ReferenceKind.Schema);

    public IReadOnlyList<OpenApiSchema> ReadList(SpecEntry? entry)
    {
        if (entry?.Value is SpecMapping { Entries.Count: > 0 } single && SubSchemas.IsSchema(single, context))
        {
            context.Diagnostics.Report(Problems.ReadAs(single.Location, entry.Name, "a list of one"));
            return [Read(single, entry.Name)];
        }

        return ReadItems(entry);
    }

    private OpenApiSchema[] ReadItems(SpecEntry? entry)
    {
        var items = context.Nodes.Items(entry);
        var schemas = items.Count == 0 ? [] : new OpenApiSchema[items.Count];
        for (var index = 0; index < schemas.Length; index++)
        {
            // Most have been read, and need no name.
            schemas[index] = Find(items[index]) ?? Read(items[index], NodeReader.ItemName(entry, index));
        }

        return schemas;
    }

    /// <summary>The properties of a schema. No version has a reference in place of them; it can only mean those at its target.</summary>
    public IReadOnlyList<OpenApiProperty> ReadProperties(SpecEntry? entry)
    {
        if (entry?.Value is not SpecMapping properties || properties.Find("$ref") is not { Value: SpecScalar { Type: ScalarType.String } written } reference)
        {
            return ReadMap(entry);
        }

        context.Diagnostics.Report(Problems.ReadAs(reference.Key.Location, $"$ref in {entry.Name}", "the properties that it refers to"));
        IEnumerable<SpecEntry> own = properties.Entries.Where(property => property != reference);
        if (context.References.Resolve(properties, reference, ReferenceKind.Properties) is not { } target)
        {
            return [.. own.Select(ReadProperty)];
        }

        if (!_referred.Add(target))
        {
            context.Diagnostics.Report(Problems.CyclicReference(written.Location, written.Text));
            return [.. own.Select(ReadProperty)];
        }

        List<OpenApiProperty> read = [.. target.Entries.Where(property => properties.Find(property.Name) is null).Concat(own).Select(ReadProperty)];
        _referred.Remove(target);
        return read;
    }

    private OpenApiProperty ReadProperty(SpecEntry property) => new(property.Key, Read(property));

    public IReadOnlyList<OpenApiProperty> ReadMap(SpecEntry? entry)
    {
        var entries = context.Nodes.Entries(entry);
        var properties = entries.Count == 0 ? [] : new OpenApiProperty[entries.Count];
        for (var index = 0; index < properties.Length; index++)
        {
            properties[index] = ReadProperty(entries[index]);
        }

        return properties;
    }

    /// <summary>The schema of a keyword that is a schema or a Boolean in every version.</summary>
    public OpenApiSchema? ReadSchemaOrBoolean(SpecEntry? entry)
    {
        switch (entry?.Value)
        {
            case SpecMapping or SpecSequence { Items.Count: 0 }:
                return Read(entry);
            case SpecScalar { Type: ScalarType.String } word when IsWord(word):
                return Read(entry);
            case SpecScalar:
                return context.Nodes.Boolean(entry) is { } value ? ReadBoolean(entry.Value, value) : null;
            case SpecSequence sequence:
                context.Nodes.WrongKind(sequence, entry.Name, "a mapping or a Boolean");
                return null;
            default:
                return null;
        }
    }

    // The name of a type or of a schema in place of it.
    private bool IsWord(SpecScalar word) => context.Vocabulary.Types.ContainsKey(word.Text)
        || (ComponentsReader.SchemasOf(context.Root, context.Vocabulary)?.Value as SpecMapping)?.Find(word.Text)?.Value is SpecMapping;

    private SchemaId Refer(SpecMapping target)
    {
        _pending.Enqueue(target);
        return context.Ids.Of(target);
    }
}
