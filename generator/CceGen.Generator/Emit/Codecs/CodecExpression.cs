using System;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>Writes the expression of what reads and writes a value.</summary>
internal static class CodecExpression
{
    /// <summary>The codec of a value, null included where it is one.</summary>
    public static string Of(SourceFile file, TypeRef type, WireModel wire)
    {
        var codec = OfValue(file, type, wire);
        return type.IsValueType && wire.IsNullable ? $"JsonCodecs.Nullable({codec})" : codec;
    }

    /// <summary>The codec of a value that is not null.</summary>
    public static string OfValue(SourceFile file, TypeRef type, WireModel wire) => wire switch
    {
        ScalarWire scalar => $"JsonCodecs.{scalar.Codec}",
        EnumWire or ObjectWire or UnionWire when file.IsExternal(type.Name) => $"JsonCodecs.Library<{type.Name}>()",
        EnumWire value => Instance(value.Name),
        ObjectWire model => Instance(model.Name),
        UnionWire union => Instance(union.Name),
        AnyWire => "JsonCodecs.Any",
        ListWire list when type.IsNamed => $"JsonCodecs.NamedList<{file.TypeName(type with { IsAnnotated = false })}, {file.TypeName(type.Arguments[0])}>({Of(file, type.Arguments[0], list.Item)})",
        MapWire map when type.IsNamed => $"JsonCodecs.NamedMap<{file.TypeName(type with { IsAnnotated = false })}, {file.TypeName(type.Arguments[1])}>({Of(file, type.Arguments[1], map.Value)})",
        ListWire list => $"JsonCodecs.List<{file.TypeName(type with { IsAnnotated = false })}, {file.TypeName(type.Arguments[0])}>({Of(file, type.Arguments[0], list.Item)})",
        MapWire map when type.Name != "IDictionary"
            => $"JsonCodecs.Map<{file.TypeName(type with { IsAnnotated = false })}, {file.TypeName(type.Arguments[1])}>({Of(file, type.Arguments[1], map.Value)})",
        MapWire map => $"JsonCodecs.Map<{file.TypeName(type.Arguments[1])}>({Of(file, type.Arguments[1], map.Value)})",
        _ => throw new ArgumentOutOfRangeException(nameof(wire), wire, "There is no such value."),
    };

    /// <summary>The type that a codec is of: a reference type without null, which methods that call it add.</summary>
    public static string TypeOf(SourceFile file, TypeRef type) => file.TypeName(type with { IsAnnotated = type.IsAnnotated && type.IsValueType });

    /// <summary>The reader and writer of an own type.</summary>
    public static string Instance(string typeName) => $"{ConverterName(typeName)}.Instance";

    public static string ConverterName(string typeName) => typeName + "JsonConverter";

    /// <summary>The type as C# writes it where reference types are not annotated.</summary>
    public static TypeRef Oblivious(TypeRef type) => type with
    {
        IsAnnotated = type.IsAnnotated && type.IsValueType,
        Arguments = type.Arguments.Select(Oblivious).ToEquatableArray(),
    };
}
