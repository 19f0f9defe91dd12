using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>The schemas of a union: those of unions inside it that have no name are its own, each schema counts once, and null is none.</summary>
internal sealed class UnionBranches
{
    /// <summary>How many references may lead to a schema.</summary>
    private const int MostLinks = 256;

    private readonly OpenApiDocument _document;
    private readonly List<OpenApiSchema> _schemas = [];
    private readonly HashSet<OpenApiSchema> _seen = [];

    private UnionBranches(OpenApiDocument document) => _document = document;

    /// <summary>The schemas, references as they are written.</summary>
    public IReadOnlyList<OpenApiSchema> Schemas => _schemas;

    /// <summary>Whether null is allowed by a schema.</summary>
    public bool AllowsNull { get; private set; }

    public static UnionBranches Of(OpenApiDocument document, OpenApiSchema union, IEnumerable<OpenApiSchema> branches)
    {
        var result = new UnionBranches(document);
        result._seen.Add(union);
        result.Add(branches);
        return result;
    }

    /// <summary>The schema that a chain of references leads to, and the schema itself without one.</summary>
    public static OpenApiSchema TargetOf(OpenApiDocument document, OpenApiSchema schema)
    {
        var target = schema;
        for (var count = 0; target.Reference is not null && count < MostLinks && document.TargetOf(target) is { } next; count++)
        {
            target = next;
        }

        return target;
    }

    /// <summary>Whether a schema is made of another one by <c>allOf</c>, over however many schemas.</summary>
    public static bool IsMadeOf(OpenApiDocument document, OpenApiSchema schema, OpenApiSchema other) =>
        TargetOf(document, schema) != other && SchemasOf(document, schema).Contains(other);

    /// <summary>The schema that a schema names, and all that it is made of by <c>allOf</c>.</summary>
    public static IEnumerable<OpenApiSchema> SchemasOf(OpenApiDocument document, OpenApiSchema schema)
    {
        var seen = new HashSet<OpenApiSchema>();
        var open = new Stack<OpenApiSchema>([TargetOf(document, schema)]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (seen.Add(current))
            {
                yield return current;
                foreach (var part in current.AllOf)
                {
                    open.Push(TargetOf(document, part));
                }
            }
        }
    }

    /// <summary>Whether a union is the base class of one of its schemas.</summary>
    public static bool IsBase(OpenApiDocument document, OpenApiSchema union) =>
        (union.OneOf ?? []).Concat(union.AnyOf ?? []).Any(branch => IsMadeOf(document, branch, union));

    // A schema may do nothing but name another one, in a union or an allOf of one.
    private OpenApiSchema MeaningOf(OpenApiSchema schema)
    {
        var meaning = schema;

        // With a discriminator, schemas that add nothing to their base are types of their own.
        if (schema.ComponentName is not null && SchemasOf(_document, schema).Any(static part => part.Discriminator is not null))
        {
            return schema;
        }

        for (var count = 0; count < MostLinks && meaning.Parts.Count == 1 && !SchemaSupport.IsUnion(meaning) && !UnionSchemas.HasTypeBeside(UnionSchemas.Beside(meaning, [])); count++)
        {
            meaning = TargetOf(_document, meaning.Parts[0]);
        }

        return meaning;
    }

    private void Add(IEnumerable<OpenApiSchema> branches)
    {
        foreach (var branch in branches)
        {
            var target = TargetOf(_document, branch);
            AllowsNull |= branch.Nullable || target.Nullable;
            if (target.IsNull || target.Boolean == false || !_seen.Add(MeaningOf(target)))
            {
                continue;
            }

            if (branch.Reference is null && branch.ComponentName is null && SchemaSupport.IsUnion(branch) && !UnionSchemas.HasMembersBeside(branch))
            {
                Add((branch.OneOf ?? []).Concat(branch.AnyOf ?? []));
            }
            else
            {
                _schemas.Add(branch);
            }
        }
    }
}
