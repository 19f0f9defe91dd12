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
    public static string Of(SourceFile file, TypeRef type, WireModel wire) => Of(file, type, WithoutNull(type), wire);

    /// <summary>The codec of a value that is not null.</summary>
    public static string OfValue(SourceFile file, TypeRef type, WireModel wire) => OfValue(file, type, WithoutNull(type), wire);

    /// <summary>The codec of a member, where it is not null, in code without annotations.</summary>
    public static string OfMember(SourceFile file, PropertyModel property)
    {
        var type = Oblivious(property.Type);
        return property is { ReadClass: { } read, Wire: ListWire list }
            ? $"JsonCodecs.ListAs<{file.TypeName(type)}, {file.TypeName(type.Arguments[0])}, {file.TypeName(Oblivious(read))}>({Item(file, type.Arguments[0], list.Item)})"
            : OfValue(file, type, property.Wire);
    }

    private static string Of(SourceFile file, TypeRef type, TypeRef written, WireModel wire)
    {
        var codec = OfValue(file, type, written, wire);
        return type.IsValueType && wire.IsNullable ? $"JsonCodecs.Nullable({codec})" : codec;
    }

    /// <param name="file">The file.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="written">The same type as it is written: an item that may be null is one of the list's type argument as well.</param>
    /// <param name="wire">How it is written as JSON.</param>
    private static string OfValue(SourceFile file, TypeRef type, TypeRef written, WireModel wire) => wire switch
    {
        ScalarWire scalar => $"{(scalar.IsLenient ? "LenientCodecs" : "JsonCodecs")}.{scalar.Codec}",
        EnumWire or ObjectWire or UnionWire when file.IsExternal(type.Name) => $"JsonCodecs.Library<{type.Name}>()",
        EnumWire value => Instance(value.Name),
        ObjectWire model => Instance(model.Name),
        UnionWire union => Instance(union.Name),
        AnyWire { Codec: AnyCodec.Library } => $"JsonCodecs.Library<{file.TypeName(written)}>()",
        AnyWire any => any.Codec == AnyCodec.Node ? "JsonCodecs.Node" : "JsonCodecs.Any",
        ListWire list => $"JsonCodecs.{(type.IsNamed ? "NamedList" : "List")}<{file.TypeName(written)}, {file.TypeName(type.Arguments[0])}>({Item(file, type.Arguments[0], list.Item)})",
        MapWire map when type.IsNamed || type.Name != "IDictionary" || written.IsAnnotated
            => $"JsonCodecs.{(type.IsNamed ? "NamedMap" : "Map")}<{file.TypeName(written)}, {file.TypeName(type.Arguments[1])}>({Item(file, type.Arguments[1], map.Value)})",
        MapWire map => $"JsonCodecs.Map<{file.TypeName(type.Arguments[1])}>({Item(file, type.Arguments[1], map.Value)})",
        _ => throw new ArgumentOutOfRangeException(nameof(wire), wire, "There is no such value."),
    };

    private static string Item(SourceFile file, TypeRef type, WireModel wire) => Of(file, type, type, wire);

    private static TypeRef WithoutNull(TypeRef type) => type.IsAnnotated ? type with { IsAnnotated = false } : type;

    /// <summary>The type that a codec is of: a reference type without null, which methods that call it add.</summary>
    public static string TypeOf(SourceFile file, TypeRef type) => file.TypeName(type.IsValueType ? type : WithoutNull(type));

    /// <summary>The reader and writer of an own type.</summary>
    public static string Instance(string typeName) => $"{ConverterName(typeName)}.Instance";

    public static string ConverterName(string typeName) => typeName + "JsonConverter";

    /// <summary>The type as C# writes it where reference types are not annotated.</summary>
    public static TypeRef Oblivious(TypeRef type) => IsOblivious(type) ? type : type with
    {
        IsAnnotated = type.IsAnnotated && type.IsValueType,
        Arguments = type.Arguments.Select(Oblivious).ToEquatableArray(),
    };

    private static bool IsOblivious(TypeRef type)
    {
        foreach (var argument in type.Arguments)
        {
            if (!IsOblivious(argument))
            {
                return false;
            }
        }

        return !type.IsAnnotated || type.IsValueType;
    }
}
