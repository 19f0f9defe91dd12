using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Makes expressions for examples. A value comes from the example at hand, else from the <c>example</c> of the schema, its
/// <c>default</c>, its first enum value, and last from the type. An example that is no value of its type is reported, once.
/// </summary>
internal sealed class ExampleValues(LoweringContext context, SchemaLowering schemas, IReadOnlyList<ObjectModel> objects)
{
    /// <summary>How many values an example has at most before it shows only what C# requires.</summary>
    private const int MostValues = 50;

    private const int MostLevels = 16;

    /// <summary>How many levels of an object are shown whole of which the document neither requires nor shows a member.</summary>
    private const int WholeLevels = 4;

    private readonly Dictionary<string, ObjectModel> _objects = objects.ToDictionary(model => model.Name);

    private readonly Stack<string> _open = new();
    private readonly HashSet<SpecNode> _reported = [];
    private int _values;
    private int _level;

    public static ExampleModel Null(TypeRef type) => new(ExampleKind.Plain, type, "null", EquatableArray<ExampleMemberModel>.Empty);

    /// <summary>Makes room for the values of another example.</summary>
    public void BeginExample() => _values = 0;

    /// <summary>The example that a schema gives, through references and an <c>allOf</c> of one.</summary>
    public SpecNode? ExampleOf(OpenApiSchema? schema) => context.Chain.Example(schema);

    /// <param name="example">The example at hand; null for none.</param>
    /// <param name="name">What the value is called in the document: the text that stands for an unknown one.</param>
    public ExampleModel Of(LoweredType type, OpenApiSchema? schema, SpecNode? example, string name)
    {
        // A class that needs one of itself has no value that ends.
        if (_level == MostLevels || (example is null && type.Kind == TypeKind.Object && _open.Contains(type.Type.Name)))
        {
            return Nothing(type);
        }

        _level++;
        _values++;
        var value = example is null ? null : FromExample(type, schema, example, name) ?? NotShown(type, example, name);
        value ??= ExampleOf(schema) is { } own && own != example ? FromExample(type, schema, own, name) ?? NotShown(type, own, name) : null;
        value ??= context.Chain.Default(schema) is { } initial ? FromExample(type, schema, initial, name) : null;
        value ??= FromType(type, schema, name);
        _level--;
        return value;
    }

    private ExampleModel Nothing(LoweredType type) =>
        Plain(type, type.IsNullable ? "null" : type.Type.IsValueType ? "default" : context.Policies.Types.HasNullableReferences ? "null!" : "null");

    // C# does not know which type of a union that would be.
    private static bool IsNothing(ExampleModel value) => value is { Kind: ExampleKind.Plain, Text: "null" or "null!" };

    private ExampleModel? FromExample(LoweredType type, OpenApiSchema? schema, SpecNode example, string name) => (type.Kind, example) switch
    {
        (TypeKind.Any, _) => type.Wire is AnyWire { Codec: AnyCodec.Object } ? FromAny(type, example) : Null(type.Type),
        (_, SpecScalar { Type: ScalarType.Null }) => type.IsNullable ? Null(type.Type) : null,
        (TypeKind.Union, _) => Union(type, branch => FromExample(branch.Type, branch.Use.Schema, example, name)),
        (TypeKind.Object, SpecMapping mapping) => Object(type, mapping),
        (TypeKind.Map, SpecMapping mapping) => Map(type, schema, mapping),
        (TypeKind.Array, SpecSequence sequence) => List(type, schema, sequence, name),
        (TypeKind.Enum or TypeKind.ExtensibleEnum, SpecScalar scalar) => Enum(type, scalar.Text),
        (TypeKind.IntegerEnum, SpecScalar scalar) => Enum(type, CoreSchema.IntegerText(scalar) ?? scalar.Text),
        (_, SpecScalar scalar) => ExampleScalars.Of(type, scalar),
        _ => null,
    };

    private ExampleModel? NotShown(LoweredType type, SpecNode example, string name)
    {
        if (_reported.Add(example))
        {
            context.Diagnostics.Report(Problems.ExampleNotShown(example.Location, name, type.Type.Name));
        }

        return null;
    }

    private ExampleModel FromType(LoweredType type, OpenApiSchema? schema, string name) => type.Kind switch
    {
        TypeKind.Object => Object(type, null),
        TypeKind.Union => Union(type, branch => Of(branch.Type, branch.Use.Schema, null, name)) is { } value && !IsNothing(value.Members[0].Value) ? value : Nothing(type),
        TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum => FirstOf(type),
        TypeKind.Array => Parts(ExampleKind.List, type, [new ExampleMemberModel(null, Of(type.Element, Items(schema), null, name))]),
        TypeKind.Map => Parts(ExampleKind.Map, type, [new ExampleMemberModel(name, Of(type.Element, Values(schema), null, name))]),
        TypeKind.Any when type.Wire is AnyWire { Codec: not AnyCodec.Object } => Null(type.Type),
        _ => ExampleScalars.Of(type, name),
    };

    private ExampleModel List(LoweredType type, OpenApiSchema? schema, SpecSequence sequence, string name) => Parts(
        ExampleKind.List,
        type,
        [.. sequence.Items.TakeWhile(_ => _values < MostValues).Select(item => new ExampleMemberModel(null, Of(type.Element, Items(schema), item, name)))]);

    private ExampleModel Map(LoweredType type, OpenApiSchema? schema, SpecMapping mapping) => Parts(
        ExampleKind.Map,
        type,
        [.. mapping.Entries.TakeWhile(_ => _values < MostValues).Select(entry => new ExampleMemberModel(entry.Name, Of(type.Element, Values(schema), entry.Value, entry.Name)))]);

    // The first type that can show it.
    private ExampleModel? Union(LoweredType type, System.Func<UnionBranch, ExampleModel?> show) => schemas.BranchesOf(type.Type.Name)
        .Select(show)
        .Where(value => value is not null)
        .Select(value => Parts(ExampleKind.Union, type, [new ExampleMemberModel(null, value!)]))
        .FirstOrDefault();

    private ExampleModel Object(LoweredType type, SpecMapping? example)
    {
        // An example is of a request, where a member that only responses have is not sent. A list without a setter is filled afterwards.
        var members = Members(type.Type.Name).Where(member => !member.Property.IsFilled && (member.Schema is null || !context.Facts.IsReadOnly(member.Schema))).ToList();
        var shown = members.Where(member => IsShown(member, example)).ToList();
        if (shown.Count == 0 && example is null && _level <= WholeLevels)
        {
            shown = [.. members.Where(member => !member.Property.IsObsolete)];
        }

        _open.Push(type.Type.Name);
        var value = _objects[type.Type.Name].Constructor is { } constructor ? Construction(type, constructor, shown, example) : Object(type, shown, example);
        _open.Pop();
        return value;
    }

    // A constructor demands what is not shown as well.
    private ExampleModel Construction(LoweredType type, ConstructorModel constructor, List<(PropertyModel Property, OpenApiSchema? Schema)> shown, SpecMapping? example) =>
        Parts(ExampleKind.Construction, type, constructor.Parameters.Select(parameter =>
        {
            var (property, schema) = shown.Find(member => member.Property.WireName == parameter.Property.WireName);
            var lowered = LoweredType.Of(parameter.Property);
            return new ExampleMemberModel(parameter.Name, property is null || _values >= MostValues ? Nothing(lowered) : Of(lowered, schema, example?.Find(property.WireName)?.Value, property.WireName));
        }));

    private ExampleModel Object(LoweredType type, List<(PropertyModel Property, OpenApiSchema? Schema)> shown, SpecMapping? example)
    {
        var parts = new List<ExampleMemberModel>();
        foreach (var (property, schema) in shown)
        {
            var value = example?.Find(property.WireName)?.Value;
            if (property.HasRequiredKeyword || (_values < MostValues && !IsNullOfOptional(property, value)))
            {
                parts.Add(new ExampleMemberModel(property.Name, Of(LoweredType.Of(property), schema, value, property.WireName)));
            }
        }

        return Parts(ExampleKind.Object, type, parts);
    }

    // With an example, what it shows; without, what is required or has an example of its own.
    private bool IsShown((PropertyModel Property, OpenApiSchema? Schema) member, SpecMapping? example)
    {
        var isRequired = member.Property.HasRequiredKeyword || member.Property.Presence is Presence.Required or Presence.RequiredNullable;
        return isRequired || (example is null ? !member.Property.IsObsolete && ExampleOf(member.Schema) is not null : example.Find(member.Property.WireName) is not null);
    }

    private static bool IsNullOfOptional(PropertyModel property, SpecNode? value) =>
        property.Presence == Presence.Optional && value is SpecScalar { Type: ScalarType.Null };

    /// <summary>The properties of a class, those of its bases first, with their schemas.</summary>
    private IEnumerable<(PropertyModel Property, OpenApiSchema? Schema)> Members(string name)
    {
        var model = _objects[name];
        var own = model.Properties.Select(property => (Property: property, Schema: schemas.SchemaOf(name, property.WireName)));
        return model.BaseName is null ? own : Members(model.BaseName).Concat(own);
    }

    private ExampleModel? Enum(LoweredType type, string text) => schemas.FindMember(type.Type, text) is { } member
        ? Leaf(ExampleKind.EnumMember, type, member.Name)
        : type.Kind == TypeKind.ExtensibleEnum ? Leaf(ExampleKind.FromText, type, text) : null;

    // An enum without a value is no enum.
    private ExampleModel FirstOf(LoweredType type) => Leaf(ExampleKind.EnumMember, type, schemas.Enums.First(model => model.Name == type.Type.Name).Members[0].Name);

    // Any JSON is made of the types that every reader of it knows.
    private ExampleModel FromAny(LoweredType type, SpecNode example)
    {
        if (_level == MostLevels)
        {
            return Null(type.Type);
        }

        _level++;
        var value = example switch
        {
            SpecMapping mapping => Map(context.Types.Map(type), null, mapping),
            SpecSequence sequence => List(context.Types.Array(type), null, sequence, ""),
            _ => ExampleScalars.OfAny(type, (SpecScalar)example),
        };
        _level--;
        return value;
    }

    private OpenApiSchema? Items(OpenApiSchema? schema) => context.Chain.Items(schema);

    private OpenApiSchema? Values(OpenApiSchema? schema) => context.Chain.AdditionalProperties(schema);

    private static ExampleModel Plain(LoweredType type, string text) => Leaf(ExampleKind.Plain, type, text);

    private static ExampleModel Leaf(ExampleKind kind, LoweredType type, string text) => new(kind, type.Type, text, EquatableArray<ExampleMemberModel>.Empty);

    private static ExampleModel Parts(ExampleKind kind, LoweredType type, IEnumerable<ExampleMemberModel> parts) => new(kind, type.Type, "", parts.ToEquatableArray());
}
