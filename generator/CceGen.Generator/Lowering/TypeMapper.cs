using System;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Chooses C# types: for a <c>type</c> and <c>format</c>, for arrays and maps, and with null or without.</summary>
internal sealed partial class TypeMapper(TypePolicy policy, OpenApiDocument document, DiagnosticBag diagnostics)
{
    private ShownIntegers? _shown;

    /// <summary>Any JSON.</summary>
    public LoweredType Any => policy.AnyType is { } type
        ? new(new(TypeKind.Any, type.Name, type.Namespace, EquatableArray<TypeRef>.Empty, true, policy.HasNullableReferences), new AnyWire(true, policy.IsAnyNode ? AnyCodec.Node : AnyCodec.Library))
        : new(AnyObject, new AnyWire(true, AnyCodec.Object));

    /// <summary>Whatever C# can hold.</summary>
    public TypeRef AnyObject => new(TypeKind.Any, "object", null, EquatableArray<TypeRef>.Empty, true, policy.HasNullableReferences);

    public static LoweredType String { get; } = Keyword(TypeKind.String, "string", ScalarCodec.String);

    public static TypeRef Stream => new(TypeKind.Stream, "Stream", "System.IO", EquatableArray<TypeRef>.Empty, false, false);

    public static TypeRef File => Own(TypeKind.File, "FileParameter");

    /// <summary>Anything that can be enumerated.</summary>
    public static TypeRef EnumerableOf(TypeRef item) => new(TypeKind.Array, "IEnumerable", "System.Collections.Generic", new[] { item }.ToEquatableArray(), false, false);

    public static LoweredType Enum(TypeKind kind, string name) => new(Own(kind, name), new EnumWire(name, false));

    public static LoweredType Object(string name) => new(Own(TypeKind.Object, name), new ObjectWire(name, false));

    public static LoweredType Union(string name) => new(Own(TypeKind.Union, name), new UnionWire(name, false));

    public LoweredType Array(LoweredType item) => new(
        new(TypeKind.Array, policy.List.Name, policy.List.Namespace, new[] { item.Type }.ToEquatableArray(), false, false), new ListWire(item.Wire, false));

    /// <summary>The type of a parameter: a list or a map as parameters have it, anything else as it is.</summary>
    public LoweredType AsParameter(LoweredType type) => As(type, policy.ParameterList, policy.ParameterMap);

    /// <summary>The type of a response: a list or a map as responses have it, anything else as it is.</summary>
    public LoweredType AsResponse(LoweredType type) => As(type, policy.ResponseList, policy.ResponseMap);

    private LoweredType As(LoweredType type, GenericType list, GenericType map) => type.Kind is TypeKind.Array or TypeKind.Map
        ? type with { Type = As(Unnamed(type.Type), list, map) }
        : type;

    private TypeRef As(TypeRef type, GenericType list, GenericType map)
    {
        var known = type.Kind == TypeKind.Array ? list : map;
        var arguments = policy.HasInnerTypesOfUse ? type.Arguments.Select(inner => inner is { Kind: TypeKind.Array or TypeKind.Map, IsNamed: false } ? As(inner, list, map) : inner).ToEquatableArray() : type.Arguments;
        return type with { Name = known.Name, Namespace = known.Namespace, Arguments = arguments };
    }

    // What is in a class of a list or a map is what its base has: elsewhere it is what properties have.
    private TypeRef Unnamed(TypeRef type) => type.IsNamed ? type with { IsNamed = false, Arguments = type.Arguments.Select(AsMember).ToEquatableArray() } : type;

    private TypeRef AsMember(TypeRef type)
    {
        if (type.Kind is not (TypeKind.Array or TypeKind.Map) || type.IsNamed)
        {
            return type;
        }

        var known = type.Kind == TypeKind.Array ? policy.List : policy.Map;
        return type with { Name = known.Name, Namespace = known.Namespace, Arguments = type.Arguments.Select(AsMember).ToEquatableArray() };
    }

    public LoweredType Map(LoweredType value) => new(
        new(TypeKind.Map, policy.Map.Name, policy.Map.Namespace, new[] { String.Type, value.Type }.ToEquatableArray(), false, false),
        new MapWire(value.Wire, false));

    /// <summary>The class of which a new value of an array or a map is made.</summary>
    public TypeRef Concrete(TypeRef type) => (type.Kind, type.Name) switch
    {
        _ when type.IsNamed => type with { IsAnnotated = false },
        (TypeKind.Map, "Dictionary") => type with { IsAnnotated = false },
        (TypeKind.Map, _) => type with { Name = policy.MapClass.Name, Namespace = policy.MapClass.Namespace, IsAnnotated = false },
        (_, "Collection" or "ObservableCollection" or "List") => type with { IsAnnotated = false },
        _ => type with { Name = policy.ListClass.Name, Namespace = policy.ListClass.Namespace, IsAnnotated = false },
    };

    /// <summary>What the class of an array or a map derives from.</summary>
    public TypeRef BaseOf(TypeRef type)
    {
        var known = type.Kind == TypeKind.Array ? policy.ListBase : policy.MapBase;
        return type with { Name = known.Name, Namespace = known.Namespace, Arguments = type.Arguments.Select(WithBase).ToEquatableArray() };

        TypeRef WithBase(TypeRef argument) => argument is { Kind: TypeKind.Array or TypeKind.Map, IsNamed: false } ? BaseOf(argument) : argument;
    }

    /// <summary>The type with null as a value, or without. Any JSON always includes null.</summary>
    public LoweredType WithNull(LoweredType lowered, bool isNullable)
    {
        var type = WithNull(lowered.Type, isNullable);
        var wire = lowered.Wire.IsNullable == type.IsNullable ? lowered.Wire : lowered.Wire with { IsNullable = type.IsNullable };
        return ReferenceEquals(type, lowered.Type) && ReferenceEquals(wire, lowered.Wire) ? lowered : new LoweredType(type, wire);
    }

    /// <summary>Whether a type in which null is a value says so: any JSON does not always.</summary>
    public bool SaysNull(TypeRef type) => type.Kind == TypeKind.Any && !policy.HasNullableAny ? type.IsAnnotated : type.IsNullable;

    /// <summary>As <see cref="WithNull(LoweredType, bool)"/>, for a type that is no JSON.</summary>
    public TypeRef WithNull(TypeRef type, bool isNullable)
    {
        var result = isNullable || type.Kind == TypeKind.Any;
        var isAnnotated = (policy.HasNullableAny ? result : isNullable) && (type.IsValueType || policy.HasNullableReferences);
        return type.IsNullable == result && type.IsAnnotated == isAnnotated ? type : type with { IsNullable = result, IsAnnotated = isAnnotated };
    }

    public LoweredType Scalar(ScalarShape shape)
    {
        foreach (var entry in (shape.Schema.Node as SpecMapping)?.Entries ?? [])
        {
            // It says what a file is, and of a text nothing that a type says, unless that is octets.
            if ((entry.Name == "contentMediaType" && shape.Schema.ContentMediaType is not null) || (entry.Name == "contentEncoding" && shape.Schema.ContentEncoding is not null && !IsBase64(shape.Schema)))
            {
                diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, "Schema Object"));
            }
        }

        return AsRead(OfOption(shape) ?? OfType(shape));
    }

    // A number, a Boolean or a time that a service does not write as the document says.
    private LoweredType AsRead(LoweredType type) => policy.ReadsOtherSpellings && type.Wire is ScalarWire
    {
        Codec: ScalarCodec.Boolean or ScalarCodec.Int32 or ScalarCodec.Int64 or ScalarCodec.UInt64 or ScalarCodec.Single or ScalarCodec.Double or ScalarCodec.Decimal
            or ScalarCodec.DateTimeOffset or ScalarCodec.DateTime,
    } scalar
        ? type with { Wire = scalar with { IsLenient = true } }
        : type;

    private LoweredType OfType(ScalarShape shape) => shape.Type switch
    {
        SchemaType.String => policy.KnowsAspNet && TimeSpanText.Matches(shape.Schema) ? TimeSpanType(policy.TimeSpanType, ScalarCodec.TimeSpan)
            : IsBase64(shape.Schema) ? Keyword(TypeKind.Bytes, "byte[]", ScalarCodec.Bytes)
            : Text(shape.Schema.Format),
        SchemaType.Integer => Integer(shape.Schema, IntegerRange.Of(shape.Schema, policy.WidensUnknownFormats)),
        SchemaType.Number => NumberText.IsDecimal(shape.Schema) && (policy.KnowsAspNet || (shape.Schema.Types & ~SchemaTypes.Null) != SchemaTypes.Number) ? Decimal : Number(shape.Schema.Format),
        SchemaType.Boolean => Boolean,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.Type, "Not the type of a scalar."),
    };

    // A format says more than the encoding.
    private bool IsBase64(OpenApiSchema schema) =>
        policy.ReadsBase64 && schema is { Format: null, ContentEncoding.Text: { } encoding } && encoding.Equals("base64", StringComparison.OrdinalIgnoreCase);

    // What the options say of the format; it may be of another kind than the schema.
    private LoweredType? OfOption(ScalarShape shape)
    {
        if (shape.Schema.Format is not { } format || !policy.FormatTypes.TryGetValue(format.Text, out var name))
        {
            return null;
        }

        var type = FormatType(shape.Type, format.Text, name);
        if (type is null)
        {
            diagnostics.Report(Problems.FormatTypeNotFitting(format.Location, format.Text, name, shape.Type.ToString().ToLowerInvariant()));
        }

        return type;
    }

    private LoweredType? FormatType(SchemaType type, string format, string name) => (type, name) switch
    {
        (SchemaType.String, "string") => String,
        (SchemaType.String, "byte[]") => Keyword(TypeKind.Bytes, name, ScalarCodec.Bytes),
        (SchemaType.String, "System.DateTimeOffset" or "System.DateTime") => DateTimeType(name),
        (SchemaType.String, "System.DateOnly") => DateType(name),
        (SchemaType.String, "System.TimeOnly") => TimeType(name),
        (SchemaType.String, "System.TimeSpan") => TimeSpanType(name, format is "time-span" or "date-span" ? ScalarCodec.TimeSpan : ScalarCodec.Duration),
        (SchemaType.String, "System.Guid") => Framework(TypeKind.Guid, "Guid", ScalarCodec.Guid),
        (SchemaType.String, "System.Uri") => Framework(TypeKind.Uri, "Uri", ScalarCodec.Uri),
        (SchemaType.Integer or SchemaType.Number, "int") => Keyword(TypeKind.Int32, name, ScalarCodec.Int32),
        (SchemaType.Integer or SchemaType.Number, "long") => Long,
        (SchemaType.Integer or SchemaType.Number, "ulong") => UnsignedLong,
        (SchemaType.Integer or SchemaType.Number, "float") => Keyword(TypeKind.Single, name, ScalarCodec.Single),
        (SchemaType.Integer or SchemaType.Number, "double") => Double,
        (SchemaType.Integer or SchemaType.Number, "decimal") => Decimal,
        _ => null,
    };

    private LoweredType Text(SpecScalar? format)
    {
        switch (format?.Text)
        {
            case null:
                return String;
            case "date-time":
                return DateTimeType(policy.DateTimeType);
            case "date":
                return DateType(policy.DateType);
            case "time":
                return TimeType(policy.TimeType);
            case "duration":
                return TimeSpanType(policy.TimeSpanType, ScalarCodec.Duration);
            case "time-span":
            case "date-span" when policy.KnowsAspNet:
                return TimeSpanType(policy.TimeSpanType, ScalarCodec.TimeSpan);
            case "uuid" or "guid":
                return Framework(TypeKind.Guid, "Guid", ScalarCodec.Guid);
            case "uri":
                return Framework(TypeKind.Uri, "Uri", ScalarCodec.Uri);
            case "byte":
                return Keyword(TypeKind.Bytes, "byte[]", ScalarCodec.Bytes);
            default:
                ReportNotMapped(format, "string");
                return String;
        }
    }

    private void ReportNotMapped(SpecScalar format, string used) =>
        diagnostics.Report(Problems.FormatNotMapped(format.Location, format.Text, used));

    private static LoweredType Boolean { get; } = Keyword(TypeKind.Boolean, "bool", ScalarCodec.Boolean);

    private static LoweredType Int { get; } = Keyword(TypeKind.Int32, "int", ScalarCodec.Int32);

    private static LoweredType Long { get; } = Keyword(TypeKind.Int64, "long", ScalarCodec.Int64);

    private static LoweredType UnsignedLong { get; } = Keyword(TypeKind.UInt64, "ulong", ScalarCodec.UInt64);

    private static LoweredType Double { get; } = Keyword(TypeKind.Double, "double", ScalarCodec.Double);

    private static LoweredType Decimal { get; } = Keyword(TypeKind.Decimal, "decimal", ScalarCodec.Decimal);

    private static TypeRef Own(TypeKind kind, string name) => new(kind, name, null, EquatableArray<TypeRef>.Empty, false, false);

    private static LoweredType Keyword(TypeKind kind, string name, ScalarCodec codec) => new(Own(kind, name), new ScalarWire(codec, false));

    private static LoweredType Framework(TypeKind kind, string name, ScalarCodec codec) =>
        new(new(kind, name, "System", EquatableArray<TypeRef>.Empty, false, false), new ScalarWire(codec, false));
}
