using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>
/// The schemas of properties that several parts of an <c>allOf</c> declare: a value has to fit all of them. The same declarations make the
/// same schema wherever they meet, because the properties of a joined schema may be joined ones again, and lead back to it.
/// </summary>
internal sealed class JoinedSchemas(OpenApiDocument document)
{
    /// <summary>No document that people write comes near. Classes that lead to each other could have any number of combinations.</summary>
    private const int MostSchemas = 4_096;

    private readonly Dictionary<(OpenApiSchema First, OpenApiSchema Last), OpenApiSchema> _joined = [];
    private readonly Dictionary<OpenApiSchema, IReadOnlyList<OpenApiSchema>> _declarations = [];

    /// <summary>The schema whose values fit both; null where there are too many of them.</summary>
    public OpenApiSchema? Of(OpenApiSchema first, OpenApiSchema last)
    {
        OpenApiSchema? both = first;
        foreach (var declaration in DeclarationsOf(last))
        {
            both = both is null || DeclarationsOf(both).Any(known => MeaningOf(known) == MeaningOf(declaration)) ? both : Join(both, declaration);
        }

        return both;
    }

    /// <summary>Whether the document has no such schema.</summary>
    public bool IsJoined(OpenApiSchema schema) => _declarations.ContainsKey(schema);

    private OpenApiSchema? Join(OpenApiSchema first, OpenApiSchema last)
    {
        if (_joined.TryGetValue((first, last), out var known))
        {
            return known;
        }

        if (_joined.Count == MostSchemas)
        {
            return null;
        }

        var both = new OpenApiSchema(last.Node)
        {
            Parts = [first, last],
            Description = last.Description ?? first.Description,
            Deprecated = first.Deprecated || last.Deprecated,
        };
        _joined.Add((first, last), both);
        _declarations.Add(both, [.. DeclarationsOf(first), last]);
        return both;
    }

    private IReadOnlyList<OpenApiSchema> DeclarationsOf(OpenApiSchema schema) => _declarations.TryGetValue(schema, out var declarations) ? declarations : [schema];

    // A reference that says nothing of its own is what it refers to.
    private OpenApiSchema? MeaningOf(OpenApiSchema schema) =>
        schema.Reference is null || schema.Description is not null || AllOfLink.HasMembersBesideReference(schema) ? schema : document.EndOf(schema);
}
