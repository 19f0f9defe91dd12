using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>parameters</c> of a path item or an operation.</summary>
internal static class ParameterListReader
{
    public static ParameterList Read(SpecEntry? entry, string path, ReaderContext context)
    {
        var parameters = new List<OpenApiParameter>();
        var bodyParts = new List<BodyPart>();
        var identities = new Dictionary<(ParameterLocation, string), SpecNode>();

        // A parameter that cannot be found may be one that the request cannot do without.
        var items = context.Nodes.Objects(entry, "in");
        var isBroken = items.Count == 0 && entry is { Value: SpecMapping { Entries.Count: > 0 } or SpecScalar { Type: not ScalarType.Null } };
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (context.Nodes.IsNullItem(item, entry, index))
            {
                continue;
            }

            var node = MisplacedReference.ParameterOf(item, context) ?? context.References.Follow(item, ReferenceKind.Parameter, context.Vocabulary.Parameter);
            if (node is null || context.Nodes.Object(node, NodeReader.ItemName(entry, index)) is not { } mapping)
            {
                isBroken = true;
                continue;
            }

            var opened = context.Open(mapping, context.Vocabulary.HasContent && OpenApi3Objects.IsOfSwagger(mapping) ? Vocabulary.ParameterOfSwagger : context.Vocabulary.Parameter);
            if (context.Objects.ReadBodyPart(opened, context) is { } part)
            {
                bodyParts.Add(part with { Position = parameters.Count });
                continue;
            }

            var parameter = ParameterReader.Read(opened, path, context, out var isParameterBroken);
            isBroken |= isParameterBroken;
            if (parameter is null)
            {
                continue;
            }

            if (identities.TryGetValue(ParameterList.IdentityOf(parameter), out var first))
            {
                context.Diagnostics.Report(Problems.DuplicateParameter(
                    PlaceOf(item, parameter).Location, parameter.Name, parameter.In.ToString().ToLowerInvariant(), first.Location));
            }
            else
            {
                identities.Add(ParameterList.IdentityOf(parameter), PlaceOf(item, parameter));
                parameters.Add(parameter);
            }
        }

        return new ParameterList(parameters, bodyParts, isBroken);
    }

    private static SpecNode PlaceOf(SpecNode item, OpenApiParameter parameter) => (item as SpecMapping)?.Find("$ref")?.Value ?? parameter.NameNode;
}
