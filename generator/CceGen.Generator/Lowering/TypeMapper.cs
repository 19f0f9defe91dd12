using System;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Chooses C# types: for a <c>type</c> and <c>format</c>, for arrays and maps, and with null or without.</summary>
internal sealed class TypeMapper(ClientOptions options, DiagnosticBag diagnostics)
{
    public TypeRef Any => new(TypeKind.Any, "object", null, EquatableArray<TypeRef>.Empty, true, options.GenerateNullableReferenceTypes, false);

    public static TypeRef String => Keyword(TypeKind.String, "string");

    public static TypeRef Own(TypeKind kind, string name) => new(kind, name, null, EquatableArray<TypeRef>.Empty, false, false, false);

    public TypeRef Array(TypeRef item)
    {
        var dot = options.ArrayType.LastIndexOf('.');
        return new TypeRef(
            TypeKind.Array, options.ArrayType.Substring(dot + 1), options.ArrayType.Substring(0, dot), new[] { item }.ToEquatableArray(), false, false, false);
    }

    public static TypeRef Map(TypeRef value) => new(
        TypeKind.Map, "IDictionary", "System.Collections.Generic", new[] { String, value }.ToEquatableArray(), false, false, false);

    /// <summary>The class of which a new value of an array or a map is made.</summary>
    public static TypeRef Concrete(TypeRef type) => (type.Kind, type.Name) switch
    {
        (TypeKind.Map, _) => type with { Name = "Dictionary", IsAnnotated = false },
        (_, "Collection" or "ObservableCollection" or "List") => type with { IsAnnotated = false },
        _ => type with { Name = "List", Namespace = "System.Collections.Generic", IsAnnotated = false },
    };

    /// <summary>The type with null as a value, or without. Any JSON always includes null.</summary>
    public TypeRef WithNull(TypeRef type, bool isNullable)
    {
        var result = isNullable || type.Kind == TypeKind.Any;
        return type with { IsNullable = result, IsAnnotated = result && (type.IsValueType || options.GenerateNullableReferenceTypes) };
    }

    public TypeRef Scalar(ScalarShape shape) => shape.Type switch
    {
        SchemaType.String => Text(shape.Schema.Format),
        SchemaType.Integer => Integer(shape.Schema.Format, IntegerRange.Of(shape.Schema)),
        SchemaType.Number => Number(shape.Schema.Format),
        SchemaType.Boolean => Keyword(TypeKind.Boolean, "bool"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.Type, "Not the type of a scalar."),
    };

    private TypeRef Text(SpecScalar? format)
    {
        switch (format?.Text)
        {
            case null:
                return String;
            case "date-time":
                return Configured(options.DateTimeType, isDate: false);
            case "date":
                return Configured(options.DateType, isDate: true);
            case "uuid" or "guid":
                return Struct(TypeKind.Guid, "Guid");
            case "uri":
                return Struct(TypeKind.Uri, "Uri");
            case "byte":
                return Keyword(TypeKind.Bytes, "byte[]");
            default:
                ReportNotMapped(format, "string");
                return String;
        }
    }

    // The values that the document names count more than a format that does not hold them.
    private TypeRef Integer(SpecScalar? format, IntegerRange range)
    {
        if (range.Beyond is { } beyond)
        {
            return LargeInteger(format, range, beyond.Keyword, beyond.Value);
        }

        switch (format?.Text)
        {
            case null or "int32":
                return range.Least < int.MinValue || range.Greatest > int.MaxValue ? Long : Keyword(TypeKind.Int32, "int");
            case "int64":
                return Long;
            case "uint64":
                return range.Least < 0 ? Long : UnsignedLong;
            default:
                ReportNotMapped(format, "long");
                return Long;
        }
    }

    private TypeRef LargeInteger(SpecScalar? format, IntegerRange range, string keyword, SpecScalar value)
    {
        var isUnsigned = format?.Text != "int64" && range is { Least: >= 0, Greatest: <= ulong.MaxValue };
        if (format?.Text != "uint64" || !isUnsigned)
        {
            diagnostics.Report(Problems.IntegerOutOfRange(
                value.Location, keyword, value.Text, isUnsigned ? "'ulong' is used" : "'long' is used, and other values cannot be read"));
        }

        return isUnsigned ? UnsignedLong : Long;
    }

    private TypeRef Number(SpecScalar? format)
    {
        switch (format?.Text)
        {
            case null:
                return Configured();
            case "double":
                return Keyword(TypeKind.Double, "double");
            case "float":
                return Keyword(TypeKind.Single, "float");
            case "decimal":
                return Keyword(TypeKind.Decimal, "decimal");
            case "int32" or "int64":
                // A number that may be written 1.0 and that a double cannot hold.
                ReportNotMapped(format, "decimal");
                return Keyword(TypeKind.Decimal, "decimal");
            default:
                ReportNotMapped(format, options.NumberType);
                return Configured();
        }

        TypeRef Configured() => Keyword(options.NumberType == "decimal" ? TypeKind.Decimal : TypeKind.Double, options.NumberType);
    }

    private static TypeRef Configured(string type, bool isDate) => type switch
    {
        "System.DateTimeOffset" => Struct(TypeKind.DateTimeOffset, "DateTimeOffset") with { IsDate = isDate },
        "System.DateTime" => Struct(TypeKind.DateTime, "DateTime") with { IsDate = isDate },
        "System.DateOnly" => Struct(TypeKind.DateOnly, "DateOnly") with { IsDate = isDate },
        "string" => String,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The options let a type through that is not known."),
    };

    private void ReportNotMapped(SpecScalar format, string used) =>
        diagnostics.Report(Problems.FormatNotMapped(format.Location, format.Text, used));

    private static TypeRef Long => Keyword(TypeKind.Int64, "long");

    private static TypeRef UnsignedLong => Keyword(TypeKind.UInt64, "ulong");

    private static TypeRef Keyword(TypeKind kind, string name) => new(kind, name, null, EquatableArray<TypeRef>.Empty, false, false, false);

    private static TypeRef Struct(TypeKind kind, string name) => new(kind, name, "System", EquatableArray<TypeRef>.Empty, false, false, false);
}
