using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Says what the JSON of each type of a union looks like, in the order in which they are tried.</summary>
/// <param name="shapes">The shapes of the document.</param>
/// <param name="options">The types.</param>
/// <param name="objects">The objects and maps among them.</param>
/// <param name="isToldByValue">Whether a member tells the objects apart, so that nothing has to be known of them.</param>
internal sealed class UnionCandidates(ShapeGraph shapes, List<UnionOption> options, List<UnionOption> objects, bool isToldByValue)
{
    /// <summary>How many lists and maps in each other are looked into: they may contain themselves.</summary>
    private const int MostLevels = 8;

    public IEnumerable<UnionCandidateModel> All()
    {
        var isOneObject = objects.Select(static option => option.Branch).Distinct().Count() == 1;
        var isOneMap = objects.Count(static option => option.Shape is MapShape) == 1;
        var isOneList = options.Where(static option => option.Shape is ListShape).Select(static option => option.Branch).Distinct().Count() == 1;
        var rules = isOneObject || isToldByValue ? [] : Rules();

        // A map takes every object, and a list whose items may be any text or number takes those of the narrower one.
        foreach (var option in options
            .OrderBy(option => option.Shape is MapShape ? 2 : rules.TryGetValue(option, out var rule) && rule.IsLast ? 1 : 0)
            .ThenBy(option => option.Shape is ListShape items && IsNarrow(shapes[items.Item.Shape])))
        {
            if (option.Shape is ObjectShape or MapShape && isToldByValue)
            {
                continue;
            }

            yield return option.Shape switch
            {
                ListShape when !isOneList => Inside(option, 0),
                MapShape when !isOneMap && !isOneObject => Inside(option, 0),
                _ => rules.TryGetValue(option, out var rule) ? Candidate(option, rule.Members, option.IsClosed) : Candidate(option, [], false),
            };
        }
    }

    private static bool IsNarrow(Shape item) => item is EnumShape or ScalarShape { Type: SchemaType.Integer } or ScalarShape { Type: SchemaType.String, Schema.Format: not null };

    // With what is in a list or a map, and in those inside of it.
    private UnionCandidateModel Inside(UnionOption option, int level) => option.Shape switch
    {
        ListShape list when level < MostLevels => Candidate(option, [], false) with { Item = Inside(list.Item, option.Branch, level + 1) },
        MapShape map when level < MostLevels => Candidate(option, [], false) with { Value = Inside(map.Value, option.Branch, level + 1) },
        _ => Candidate(option, Members(option), option.IsClosed),
    };

    private UnionCandidateModel? Inside(ShapeUse use, int branch, int level) =>
        shapes[use.Shape] is AnyShape ? null : Inside(new UnionOption(use, shapes[use.Shape], use.Schema, branch), level);

    private UnionCandidateModel Candidate(UnionOption option, IEnumerable<UnionMemberModel> members, bool isClosed) => new(
        option.Branch,
        UnionKinds.Of(shapes, option.Use) & ~WireKinds.Null,
        Item: null,
        Value: null,
        members.ToEquatableArray(),
        isClosed,
        isClosed ? option.Properties(shapes).Select(static property => property.Name).Distinct().ToEquatableArray() : EquatableArray<string>.Empty);

    // One required member is enough where no other type has it; who has none such is tried last, with all members. Where
    // there is one such type, or a map, it would take what is none of the others, so that all that they say matters.
    private Dictionary<UnionOption, (List<UnionMemberModel> Members, bool IsLast)> Rules()
    {
        var declared = objects.SelectMany(option => option.Properties(shapes).Select(property => (property.Name, option.Branch)).Distinct())
            .ToLookup(static pair => pair.Name, static pair => pair.Branch);
        var own = objects.ToDictionary(
            static option => option,
            option => option.RequiredNames(shapes).FirstOrDefault(name => declared[name].Any() && declared[name].All(branch => branch == option.Branch)));
        var others = own.Values.Count(static name => name is null);
        return objects.ToDictionary(
            static option => option,
            option => (others <= 1 && own[option] is { } name ? WithOwn(option, name, isEnough: others == 0) : [.. Members(option)], others <= 1 && own[option] is null));
    }

    private List<UnionMemberModel> WithOwn(UnionOption option, string name, bool isEnough) => isEnough
        ? [new UnionMemberModel(name, WireKinds.Any, true, EquatableArray<string>.Empty)]
        : [.. Members(option).Select(member => member.Name == name ? member : member with { IsRequired = false, Kinds = member.Kinds | WireKinds.Null })];

    private IEnumerable<UnionMemberModel> Members(UnionOption option)
    {
        var required = new HashSet<string>(option.RequiredNames(shapes), StringComparer.Ordinal);
        foreach (var property in option.Properties(shapes).GroupBy(static property => property.Name).Select(static group => group.Last()))
        {
            var texts = UnionConstants.TextsOf(shapes, property);
            var own = UnionKinds.Of(shapes, property.Use);
            var kinds = own | (required.Contains(property.Name) ? WireKinds.None : WireKinds.Null);
            if (required.Contains(property.Name) || (kinds | WireKinds.Null) != WireKinds.Any)
            {
                yield return new UnionMemberModel(property.Name, kinds, required.Contains(property.Name), own.HasFlag(WireKinds.Null) ? EquatableArray<string>.Empty : texts.ToEquatableArray());
            }
        }
    }
}
