using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <content><c>oneOf</c> and <c>anyOf</c>: classes that hold a value of one of several types.</content>
internal sealed partial class SchemaLowering
{
    private readonly List<PendingUnion> _unions = [];

    /// <summary>The members whose value says which class or type an object is.</summary>
    private readonly HashSet<(string ClassName, string WireName)> _tags = [];

    /// <summary>The members with one value alone, by which the types of unions without such a member may be told apart.</summary>
    private readonly HashSet<(string ClassName, string WireName)> _constants = [];

    private IReadOnlyList<UnionModel>? _unionModels;

    /// <summary>How many unions have their types.</summary>
    private int _unionsDone;

    private LoweredType LowerUnion(UnionShape shape, ShapeId id, string name)
    {
        if (shape is { Branches.Count: 1, IsRecursive: false })
        {
            return Lower(shape.Branches[0], name);
        }

        var pending = new PendingUnion(NameOf(shape.Component, shape.Schema, id, name), shape);
        _unions.Add(pending);
        return TypeMapper.Union(pending.Name);
    }

    /// <summary>The types of a union.</summary>
    public IReadOnlyList<UnionBranch> BranchesOf(string union)
    {
        LowerBranches();
        return _unions.First(pending => pending.Name == union).Branches;
    }

    /// <summary>Notes that a parameter is of the union; says no when it has a type that is not one text.</summary>
    public bool UseAsParameter(string union)
    {
        var isText = BranchesOf(union).All(static branch => branch.Type.Wire is ScalarWire or EnumWire);
        _unions.First(pending => pending.Name == union).IsParameter |= isText;
        return isText;
    }

    /// <summary>Finishes the unions, after the classes.</summary>
    public IReadOnlyList<UnionModel> BuildUnions() => _unionModels ??= [.. _unions.Select(Build)];

    /// <summary>Gives the unions met so far their types; says whether there was one without.</summary>
    private bool LowerBranches()
    {
        var isAny = _unionsDone < _unions.Count;
        while (_unionsDone < _unions.Count)
        {
            LowerBranches(_unions[_unionsDone++]);
        }

        return isAny;
    }

    private void LowerBranches(PendingUnion pending)
    {
        var names = new UnionBranchNames(pending.Name);
        var types = new HashSet<string>(System.StringComparer.Ordinal);
        for (var index = 0; index < pending.Shape.Branches.Count; index++)
        {
            var use = pending.Shape.Branches[index];
            var shape = context.Shapes[use.Shape];
            var type = context.Types.WithNull(Lower(use, names.Hint(shape, use)), false);

            // Two constructors with one signature are none.
            if (!types.Add(Signature(type.Type)))
            {
                context.Diagnostics.Report(Problems.UnionTypeRepeated(use.Schema.Location, pending.Shape.Keyword.Text));
                continue;
            }

            var (name, parameter) = names.Add(shape, use, type);
            pending.Branches.Add(new UnionBranch(name, parameter, use, pending.Shape.Written[index], type));
        }
    }

    private static string Signature(TypeRef type) =>
        $"{type.Name}{(type.IsValueType && type.IsNullable ? "?" : "")}<{string.Join(",", type.Arguments.Select(Signature))}>";

    private UnionModel Build(PendingUnion pending)
    {
        var choice = new UnionChoiceLowering(context.Shapes, pending, context.Diagnostics);
        var model = WithDerived(choice.Lower(), choice.Objects);
        NoteTags(model, choice.Objects);
        var schema = pending.Shape.Schema;
        return new UnionModel(
            pending.Name,
            pending.Branches.Select((branch, index) => new UnionBranchModel(
                branch.Name, branch.Parameter, branch.Type.Type, branch.Type.Wire, IsConvertible(branch.Type.Type), TagOf(choice, index + 1, branch.Type, isDefault: model.Otherwise == index + 1))).ToEquatableArray(),
            model,
            pending.IsParameter,
            schema.Deprecated,
            Documentation.Of(schema.Description ?? schema.Title, $"The schema '{pending.Shape.Component?.ComponentName ?? pending.Name}'."));
    }

    // What a base tells apart leads to the type that is nearest to it.
    private UnionChoiceModel WithDerived(UnionChoiceModel choice, IReadOnlyList<UnionOption> objects)
    {
        if (choice.Discriminator is not { } name)
        {
            return choice;
        }

        var branches = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var option in objects.Where(option => _objects.ContainsKey(_types[option.Use.Shape].Type.Name)))
        {
            branches[_types[option.Use.Shape].Type.Name] = option.Branch;
        }

        var roots = branches.Keys.Select(className => RootOf(_objects[className])).OfType<PendingObject>().Where(root => root.Discriminator!.PropertyName == name).Distinct();
        var derived = roots.SelectMany(DerivedOf)
            .Select(model => (model.Value, Nearest: Bases(_objects[model.ClassName]).Prepend(_objects[model.ClassName]).FirstOrDefault(step => branches.ContainsKey(step.Name))))
            .Where(pair => pair.Nearest is not null)
            .Select(pair => new UnionValueModel(pair.Value, branches[pair.Nearest!.Name]));
        return choice with { Values = choice.Values.Concat(derived).GroupBy(static value => value.Text).Select(static group => group.First()).ToEquatableArray() };
    }

    // C# has no conversion from an interface.
    private static bool IsConvertible(TypeRef type) => type.Kind switch
    {
        TypeKind.Any or TypeKind.Map => false,
        TypeKind.Array => type.Name is "List" or "Collection" or "ObservableCollection",
        _ => true,
    };

    // What is read without its value is the default, and may be written so where the schema does not demand one.
    private UnionTagModel? TagOf(UnionChoiceLowering choice, int branch, LoweredType type, bool isDefault)
    {
        if (choice.Discriminator is not { } name || choice.ValueOf(branch) is not { } text || type.Kind != TypeKind.Object)
        {
            return null;
        }

        for (var className = type.Type.Name; className is not null; className = _objects[className].BaseName)
        {
            if (_properties[className].Find(candidate => candidate.WireName == name) is { } property)
            {
                return !(isDefault && property.Presence is Presence.Optional or Presence.OptionalNullable) && TagValue(property.Type, text) is { } value ? new UnionTagModel(property.Name, property.Target, property.Type, value, property.IsObsolete) : null;
            }
        }

        return null;
    }

    // The types of a union inside are told apart by the member of the outer one as well.
    private void NoteTags(UnionChoiceModel choice, IReadOnlyList<UnionOption> objects)
    {
        foreach (var option in objects)
        {
            if (!_types.TryGetValue(option.Use.Shape, out var type) || !_objects.TryGetValue(type.Type.Name, out var own))
            {
                continue;
            }

            if (choice.Discriminator is { } name)
            {
                NoteTag(own, name);
                continue;
            }

            foreach (var constant in objects.Count == 1 ? [] : option.Properties(context.Shapes).Where(property => UnionConstants.TextsOf(context.Shapes, property).Count == 1))
            {
                _constants.UnionWith(Bases(own).Prepend(own).Select(step => (step.Name, constant.Name)));
            }
        }
    }

    private void NoteTag(PendingObject own, string wireName) => _tags.UnionWith(Bases(own).Prepend(own).Select(step => (step.Name, wireName)));

    private InitializerModel? TagValue(TypeRef type, string text) => type.Kind switch
    {
        TypeKind.String => new InitializerModel(InitializerKind.Text, text),

        TypeKind.Int32 or TypeKind.Int64 => NumberValue(type, text),

        // 0 is one of its values, and none that is missing.
        TypeKind.IntegerEnum when FindMember(type, "0") is not null => null,
        TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum when FindMember(type, text) is { } member => new InitializerModel(InitializerKind.EnumMember, member.Name),
        TypeKind.ExtensibleEnum => new InitializerModel(InitializerKind.ExtensibleEnumText, text),
        _ => null,
    };
}
