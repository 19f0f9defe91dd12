using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Shapes;

/// <content>
/// Unions in the <c>allOf</c> of a schema, and beside it. A value follows all of them: each object of the first one is a union of what it is
/// together with the objects of the next one.
/// </content>
internal sealed partial class ShapeBuilder
{
    /// <param name="own">The schema itself, where it is a union.</param>
    private ShapeUse? OfUnions(OpenApiSchema schema, List<OpenApiSchema> own)
    {
        var parts = UnionSchemas.PartsOf(schema).ToList();
        var isAlone = own.Count == 0 && schema.Properties.Count == 0 && parts.Count == 1;
        var found = parts.Where(part => part.Reference is null ? SchemaSupport.IsUnion(part) : !isAlone && IsReferenceToUnion(part)).ToList();
        var unions = own.Concat(found.Select(part => UnionBranches.TargetOf(document, part))).Distinct().ToList();
        if (unions.Count == 0)
        {
            return null;
        }

        List<OpenApiSchema> others = found.Count == 0 ? [.. schema.Parts] : [.. parts.Except(found)];
        if (unions.Count > 1)
        {
            var beside = UnionSchemas.Beside(schema, others);
            var shaping = unions.Where(union => !ListsOf(union).All(list => OnlyRestricts(list, beside))).ToList();
            if (shaping.Count > 1 && !HaveOnlyObjects(shaping))
            {
                return NotSupported(schema, ListsOf(shaping[1]).First().Keyword, "allOf with several unions that are not of objects alone");
            }

            var first = shaping.Count > 0 ? shaping[0] : unions[0];
            var checks = unions.Where(union => union != first && !shaping.Contains(union)).ToList();
            foreach (var list in checks.SelectMany(ListsOf))
            {
                diagnostics.Report(Problems.UnionNotChecked(list.Keyword.Location, list.Keyword.Text));
            }

            others.AddRange(checks.Where(union => union != schema && UnionSchemas.HasTypeBeside(union)).Select(UnionSchemas.Beside));
            unions = [first, .. shaping.Skip(1)];
        }

        if (unions[0] != schema && UnionSchemas.HasTypeBeside(unions[0]))
        {
            others.Add(UnionSchemas.Beside(unions[0]));
        }

        return OfUnion(schema, unions[0], UnionSchemas.Beside(schema, others), [.. unions.Skip(1)]);
    }

    // What is a scalar in one union and an object in another one is no type: only objects can be of one type of each.
    private bool HaveOnlyObjects(IEnumerable<OpenApiSchema> unions)
    {
        var seen = new HashSet<OpenApiSchema>(unions);
        var open = new Stack<OpenApiSchema>(seen);
        while (open.Count > 0)
        {
            foreach (var branch in ListsOf(open.Pop()).SelectMany(static list => list.Branches.Schemas).Select(branch => UnionBranches.TargetOf(document, branch)))
            {
                if (UnionSchemas.IsScalarOrList(branch) || SchemaSupport.HasSeveralTypes(branch) || branch.Enum.Count > 0)
                {
                    return false;
                }

                if (SchemaSupport.IsUnion(branch) && seen.Add(branch))
                {
                    open.Push(branch);
                }
            }
        }

        return true;
    }

    private bool IsReferenceToUnion(OpenApiSchema part) => part.Reference is not null
        && UnionBranches.TargetOf(document, part) is var target && SchemaSupport.IsUnion(target) && !UnionBranches.IsBase(document, target);

    private bool AllowsNull(OpenApiSchema union) => union.Nullable || ListsOf(union).Any(static list => list.Branches.AllowsNull);
}
