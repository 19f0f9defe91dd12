using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <content>
/// <c>oneOf</c>, <c>anyOf</c> and lists of types. What is left of a union when its schemas are joined as far as one type can
/// be all of them is made last, as objects are, so that its schemas may lead anywhere.
/// </content>
internal sealed partial class ShapeBuilder
{
    private readonly Queue<UnionParts> _pendingUnions = new();
    private readonly UnionNesting _nesting = new();

    /// <summary>The schemas of unions as they are written, by those that have the siblings of the union as well.</summary>
    private readonly Dictionary<OpenApiSchema, OpenApiSchema> _written = [];

    /// <summary>The shape of a schema that is a union, or whose <c>allOf</c> has one among other parts; null for any other schema.</summary>
    private ShapeUse? OfUnion(OpenApiSchema schema)
    {
        if (SchemaSupport.IsUnion(schema))
        {
            return OfUnions(schema, [schema]);
        }

        if (SchemaSupport.HasSeveralTypes(schema))
        {
            return schema.Enum.Count > 0 || UnionSchemas.HasMembersBeside(schema) && schema.Parts.Count > 0
                ? NotSupported(schema, KeywordOf(schema, "type"), "type")
                : OfBranches(new UnionParts(schema, KeywordOf(schema, "type"), schema.Discriminator), [.. UnionSchemas.OfTypes(schema)], schema.Nullable);
        }

        return schema.Parts.Count > 0 ? OfUnions(schema, []) : null;
    }

    private IEnumerable<UnionList> ListsOf(OpenApiSchema union)
    {
        if (SchemaSupport.IsUnion(union.OneOf))
        {
            yield return new UnionList(KeywordOf(union, "oneOf"), UnionBranches.Of(document, union, union.OneOf!));
        }

        if (SchemaSupport.IsUnion(union.AnyOf))
        {
            yield return new UnionList(KeywordOf(union, "anyOf"), UnionBranches.Of(document, union, union.AnyOf!));
        }
    }

    private bool OnlyRestricts(UnionList list, OpenApiSchema beside) =>
        list.Branches.Schemas.All(branch => UnionSchemas.OnlyRestricts(UnionBranches.TargetOf(document, branch), beside));

    /// <param name="further">Unions that a value follows as well.</param>
    private ShapeUse OfUnion(OpenApiSchema schema, OpenApiSchema union, OpenApiSchema beside, List<OpenApiSchema> further)
    {
        var lists = ListsOf(union).ToList();
        foreach (var (keyword, _) in lists.Where(static list => list.Branches.Schemas.Count == 0 && !list.Branches.AllowsNull))
        {
            diagnostics.Report(union.OneOf is { Count: 0 } || union.AnyOf is { Count: 0 }
                ? Problems.WrongKindIgnored(keyword.Location, keyword.Text, "a list of schemas", "an empty list", "it is ignored")
                : Problems.SchemaNotSupported(keyword.Location, keyword.Text));
        }

        var shaping = lists.Where(list => !OnlyRestricts(list, beside)).ToList();
        foreach (var (keyword, _) in lists.Except(shaping).Where(static list => list.Branches.Schemas.Count > 0))
        {
            diagnostics.Report(Problems.UnionNotChecked(keyword.Location, keyword.Text));
        }

        if (shaping.Count == 0)
        {
            return OfBeside(schema, beside, lists.Any(static list => list.Branches.AllowsNull));
        }

        var (key, branches) = shaping[0];
        if (shaping.Count > 1 && !HasAll(shaping[1].Branches, branches) && HasAll(branches, shaping[1].Branches))
        {
            (key, branches) = shaping[1];
        }
        else if (shaping.Count > 1 && !HasAll(shaping[1].Branches, branches))
        {
            if (!HaveOnlyObjects([union]))
            {
                return NotSupported(schema, shaping[1].Keyword, "oneOf beside anyOf that are not of objects alone");
            }

            further = [UnionSchemas.OfAnyOf(union), .. further];
        }

        if (branches.Schemas.Any(branch => UnionBranches.IsMadeOf(document, branch, schema)))
        {
            diagnostics.Report(Problems.UnionOfDerived(key.Location, key.Text));
            return OfBeside(schema, UnionSchemas.AsBase(beside, union.Discriminator ?? schema.Discriminator), branches.AllowsNull);
        }

        var mixed = branches.Schemas.Where(branch => further.Count > 0 || HasBoth(beside, branch)).ToList();
        if (mixed.Count > 0 && !_nesting.HasRoomFor(schema, mixed.Count))
        {
            return NotSupported(schema, key, $"'{key.Text}' inside others with siblings, over too many levels or with too many schemas");
        }

        return OfBranches(
            new UnionParts(schema, key, union.Discriminator ?? schema.Discriminator),
            [.. branches.Schemas.Select(branch => mixed.Contains(branch) ? Both(schema, beside, branch, further) : With(beside, branch)).Distinct()],
            (branches.AllowsNull || union.Nullable) && further.All(AllowsNull));
    }

    // A value follows both lists: those of the shorter one, where the other one has them all.
    private bool HasAll(UnionBranches all, UnionBranches some) =>
        some.Schemas.All(branch => all.Schemas.Any(other => UnionBranches.TargetOf(document, other) == UnionBranches.TargetOf(document, branch)));

    private ShapeUse OfBranches(UnionParts parts, IReadOnlyList<OpenApiSchema> branches, bool isNullable)
    {
        parts.Branches.AddRange(Joined(parts.Schema, parts.Keyword, branches));
        if (parts.Branches.Count == 1)
        {
            return OfBeside(parts.Schema, parts.Branches[0], isNullable);
        }

        // Without its schemas until it is made: what it is made of may lead back to it.
        parts.Id = graph.Add(new UnionShape(parts.Schema, parts.Keyword, ComponentOf(parts.Schema)));
        _pendingUnions.Enqueue(parts);
        return new ShapeUse(parts.Id, isNullable, parts.Schema);
    }

    // What is all there is to the schema, its name included.
    private ShapeUse OfBeside(OpenApiSchema schema, OpenApiSchema beside, bool isNullable)
    {
        if (ComponentOf(schema) is { } component)
        {
            _components[beside] = component;
        }

        var use = Build(beside);
        return new ShapeUse(use.Shape, use.IsNullable || isNullable, schema);
    }

    // Members beside a union are members of each of its objects.
    private bool HasBoth(OpenApiSchema beside, OpenApiSchema branch) => (UnionSchemas.HasMembersBeside(beside) || beside.Required.Count > 0)
        && UnionBranches.TargetOf(document, branch) is var target
        && !UnionSchemas.OnlyRestricts(target, beside) && !UnionSchemas.IsScalarOrList(target)
        && ((UnionSchemas.HasMembersBeside(beside) && !HasMembersOf(target, beside)) || RequiresMore(beside, target));

    // What is required beside a union is required of the members that its objects declare.
    private bool RequiresMore(OpenApiSchema beside, OpenApiSchema target)
    {
        var parts = UnionBranches.SchemasOf(document, target).ToList();
        return beside.Required.Select(static name => name.Text).Any(name =>
            parts.Exists(part => part.Properties.Any(property => property.Name == name)) && !parts.Exists(part => part.Required.Any(known => known.Text == name)));
    }

    private OpenApiSchema Both(OpenApiSchema schema, OpenApiSchema beside, OpenApiSchema branch, List<OpenApiSchema> further)
    {
        var both = UnionSchemas.Both(beside, branch, further);
        _written.Add(both, branch);
        _nesting.Add(schema, both);
        return both;
    }

    private OpenApiSchema With(OpenApiSchema beside, OpenApiSchema branch) =>
        UnionSchemas.OnlyRestricts(UnionBranches.TargetOf(document, branch), beside) && UnionSchemas.HasTypeBeside(beside) ? beside : branch;

    private bool HasMembersOf(OpenApiSchema schema, OpenApiSchema beside)
    {
        if (beside.Parts.Count > 0 || beside.Reference is not null || beside.AdditionalProperties is { Boolean: null })
        {
            return false;
        }

        var names = new HashSet<string>(UnionBranches.SchemasOf(document, schema).SelectMany(static part => part.Properties).Select(static property => property.Name));
        return beside.Properties.All(property => names.Contains(property.Name));
    }

    // One type for all texts, one for all numbers: nothing in the JSON would tell them apart.
    private IEnumerable<OpenApiSchema> Joined(OpenApiSchema union, SpecScalar keyword, IReadOnlyList<OpenApiSchema> branches)
    {
        var targets = branches.ToDictionary(static branch => branch, branch => UnionBranches.TargetOf(document, branch));
        var texts = branches.Where(branch => UnionSchemas.IsText(targets[branch])).ToList();
        var numbers = branches.Where(branch => UnionSchemas.IsNumber(targets[branch])).ToList();
        var booleans = branches.Where(branch => UnionSchemas.IsBoolean(targets[branch])).ToList();
        if (UnionSchemas.HaveSeveralFormats([.. texts.Select(text => targets[text])]))
        {
            diagnostics.Report(Problems.UnionFormatsIgnored(keyword.Location, keyword.Text));
        }

        foreach (var branch in branches)
        {
            var group = new[] { texts, numbers, booleans }.FirstOrDefault(group => group.Contains(branch));
            if (group is null or { Count: 1 })
            {
                yield return branch;
            }
            else if (ReferenceEquals(group[0], branch))
            {
                List<OpenApiSchema> schemas = [.. group.Select(one => targets[one])];
                yield return ReferenceEquals(group, texts) ? UnionSchemas.OfTexts(union, schemas)
                    : ReferenceEquals(group, numbers) ? UnionSchemas.OfNumbers(union, schemas)
                    : UnionSchemas.OfBooleans(schemas);
            }
        }
    }

    private static SpecScalar KeywordOf(OpenApiSchema schema, string keyword) => ((SpecMapping)schema.Node).Find(keyword)!.Key;

    /// <summary>Makes a union that was met, if there is one that is not made yet.</summary>
    private bool BuildUnion()
    {
        if (_pendingUnions.Count == 0)
        {
            return false;
        }

        var parts = _pendingUnions.Dequeue();
        var id = parts.Id;
        var branches = new List<ShapeUse>();
        foreach (var use in parts.Branches.Select(Build))
        {
            if (use.Shape != id && graph.Find(use.Shape) is not NeverShape && !branches.Any(other => UnionEquality.AreEqual(graph, other, use)))
            {
                branches.Add(new ShapeUse(use.Shape, isNullable: false, use.Schema));
            }
        }

        branches = WithOneListOfTexts(parts, branches);
        graph.Set(id, branches.Count == 0 || branches.Any(use => graph.Find(use.Shape) is AnyShape)
            ? new AnyShape(parts.Schema)
            : branches.Count == 1 && graph.Find(branches[0].Shape) is ListShape or MapShape
            ? graph[branches[0].Shape]
            : new UnionShape(parts.Schema, parts.Keyword, ComponentOf(parts.Schema))
            {
                Branches = branches,
                Written = [.. branches.Select(use => _written.TryGetValue(use.Schema, out var written) ? written : use.Schema)],
                Discriminator = parts.Discriminator,
            });
        return true;
    }

    // Nothing in the JSON would tell lists of texts apart, as nothing tells texts apart.
    private List<ShapeUse> WithOneListOfTexts(UnionParts parts, List<ShapeUse> branches)
    {
        var lists = branches.Where(use => graph.Find(use.Shape) is ListShape list && graph.Find(list.Item.Shape) is ScalarShape { Type: SchemaType.String }).ToList();
        if (lists.Count < 2)
        {
            return branches;
        }

        diagnostics.Report(Problems.UnionFormatsIgnored(parts.Keyword.Location, parts.Keyword.Text));
        var schema = lists[0].Schema;
        var item = Use(new ScalarShape(new OpenApiSchema(schema.Node) { Types = SchemaTypes.String }, SchemaType.String));
        var isNullable = lists.Exists(use => ((ListShape)graph[use.Shape]).Item.IsNullable);
        var joined = Use(new ListShape(schema, new ShapeUse(item.Shape, isNullable, schema)));
        return [.. branches.Where(use => use == lists[0] || !lists.Contains(use)).Select(use => use == lists[0] ? new ShapeUse(joined.Shape, isNullable: false, schema) : use)];
    }
}
