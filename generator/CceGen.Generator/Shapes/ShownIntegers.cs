using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>
/// Which schemas of integers have a value beyond 32 bits in an example that is not their own: of an object, a list or a map that
/// holds them, of a body, of a parameter. One that 64 bits cannot hold is no more than a slip.
/// </summary>
internal sealed class ShownIntegers
{
    /// <summary>No shorter text is beyond 32 bits.</summary>
    private const int ShortestText = 10;

    /// <summary>An example has few levels; a schema may lead back to itself at each of them.</summary>
    private const int MostLinks = 256;

    private readonly OpenApiDocument _document;
    private readonly HashSet<SpecNode> _large = [];
    private readonly HashSet<OpenApiSchema> _seen = [];
    private readonly HashSet<(OpenApiSchema Schema, SpecNode Value)> _shown = [];

    public ShownIntegers(OpenApiDocument document)
    {
        _document = document;
        foreach (var operation in document.Operations)
        {
            Add(operation);
        }

        foreach (var webhook in document.Webhooks)
        {
            Add(webhook.Request);
        }

        foreach (var schema in document.Schemas)
        {
            Visit(schema.Schema);
        }

        foreach (var schema in document.ReferencedSchemas)
        {
            Visit(schema);
        }
    }

    /// <summary>Whether an example shows a value of the schema that 32 bits cannot hold.</summary>
    public bool IsLarge(OpenApiSchema schema) => _large.Contains(schema.Node);

    private void Add(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            Visit(parameter.Schema);
            Show(parameter.Schema, parameter.Example);
            Add(parameter.Content);
        }

        Add(operation.RequestBody?.Content);
        foreach (var response in operation.Responses)
        {
            Add(response.Content);
        }

        foreach (var callback in operation.Callbacks)
        {
            Add(callback.Request);
        }
    }

    private void Add(IReadOnlyList<OpenApiMediaType>? content)
    {
        foreach (var media in content ?? [])
        {
            Visit(media.Schema);
            Visit(media.ItemSchema);
            Show(media.Schema, media.Example);
        }
    }

    // Looks for examples. What is referred to is visited where it stands.
    private void Visit(OpenApiSchema? schema)
    {
        if (schema is null || IsPlain(schema) || !_seen.Add(schema))
        {
            return;
        }

        Show(schema, schema.Example is SpecScalar ? null : schema.Example);
        Visit(schema.Items);
        Visit(schema.AdditionalProperties);
        foreach (var property in schema.Properties)
        {
            Visit(property.Schema);
        }

        Visit(schema.PrefixItems);
        Visit(schema.AllOf);
        Visit(schema.OneOf);
        Visit(schema.AnyOf);
    }

    // Most schemas: their own example is not another one's.
    private static bool IsPlain(OpenApiSchema schema) => schema is { Example: null or SpecScalar, Items: null, AdditionalProperties: null, Properties.Count: 0 }
        && schema is { PrefixItems: null, AllOf.Count: 0, OneOf: null, AnyOf: null };

    private void Visit(IReadOnlyList<OpenApiSchema>? schemas)
    {
        foreach (var schema in schemas ?? [])
        {
            Visit(schema);
        }
    }

    private void Show(OpenApiSchema? schema, SpecNode? example)
    {
        if (schema is not null && example is not null && HasLarge(example))
        {
            Show(schema, example, 0);
        }
    }

    private void Show(OpenApiSchema schema, SpecNode value, int links)
    {
        if (links == MostLinks || !_shown.Add((schema, value)))
        {
            return;
        }

        if (value is SpecScalar scalar && IsLarge(scalar))
        {
            _large.Add(schema.Node);
        }

        if (_document.TargetOf(schema) is { } target)
        {
            Show(target, value, links + 1);
        }

        ShowAll(schema.AllOf, value, links);
        ShowAll(schema.OneOf, value, links);
        ShowAll(schema.AnyOf, value, links);
        switch (value)
        {
            case SpecMapping mapping:
                ShowMembers(schema, mapping, links);
                break;
            case SpecSequence sequence when schema.Items is { } items:
                foreach (var item in sequence.Items)
                {
                    Show(items, item, links + 1);
                }

                break;
        }
    }

    private void ShowAll(IReadOnlyList<OpenApiSchema>? schemas, SpecNode value, int links)
    {
        foreach (var schema in schemas ?? [])
        {
            Show(schema, value, links + 1);
        }
    }

    private void ShowMembers(OpenApiSchema schema, SpecMapping mapping, int links)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var property in schema.Properties)
        {
            names.Add(property.Name);
            if (mapping.Find(property.Name) is { } member)
            {
                Show(property.Schema, member.Value, links + 1);
            }
        }

        if (schema.AdditionalProperties is { Boolean: null } values)
        {
            foreach (var entry in mapping.Entries)
            {
                if (!names.Contains(entry.Name))
                {
                    Show(values, entry.Value, links + 1);
                }
            }
        }
    }

    // Nearly all examples have none, and are not followed through their schemas.
    private static bool HasLarge(SpecNode node)
    {
        switch (node)
        {
            case SpecScalar scalar:
                return IsLarge(scalar);
            case SpecSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (HasLarge(item))
                    {
                        return true;
                    }
                }

                return false;
            case SpecMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (HasLarge(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsLarge(SpecScalar scalar) =>
        scalar.Text.Length >= ShortestText
        && !scalar.IsQuoted
        && long.TryParse(CoreSchema.IntegerText(scalar) ?? scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value is < int.MinValue or > int.MaxValue;
}
