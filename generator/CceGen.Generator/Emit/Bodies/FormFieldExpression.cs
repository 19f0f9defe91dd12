using System;
using CceGen.Generator.Emit.Codecs;
using CceGen.Generator.Emit.Json;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit.Bodies;

/// <summary>Writes the call that adds a field to a form.</summary>
internal static class FormFieldExpression
{
    private const string UsualJson = "application/json";

    public static string Of(SourceFile file, FormFieldModel field, bool isMultipart)
    {
        var name = Literal.Of(field.WireName);
        var (argument, type) = (field.Argument.Name, field.Argument.Type);
        var mediaType = field.MediaType is null ? "" : ", " + Literal.Of(field.MediaType);
        switch (field.Kind)
        {
            case FormFieldKind.Text:
                return $".Add({name}, {WireTextExpression.Of(type, field.Wire!, argument)}{mediaType})";
            case FormFieldKind.Texts:
                return $".Add({name}, {Items(file, field)}{mediaType})";
            case FormFieldKind.Joined:
                return $".Add({name}, {Items(file, field)}, FormStyle.{field.Style})";
            case FormFieldKind.Json when isMultipart:
                return $".Add({name}, {IfNotNull(field.Argument, Call("Create", Value(field.Argument), Literal.Of(field.MediaType ?? UsualJson) + ", ", file, type, field.Wire!))})";
            case FormFieldKind.Styled when field.IsPlain:
                return $".AddJson({name}, {IfNotNull(field.Argument, Call("Write", Plain(file, field.Argument), "", file, type, field.Wire!))}, FormStyle.{field.Style})";
            case FormFieldKind.Json or FormFieldKind.Styled:
                return $".AddJson({name}, {IfNotNull(field.Argument, Json(file, field.Argument, field.Wire!))}, FormStyle.{field.Style})";
            case FormFieldKind.File:
                return $".Add({IfNotNull(field.Argument, Part(argument, name, field))})";
            case FormFieldKind.Files:
                file.Import("System.Linq");
                return $".Add({argument}{Access(type)}Select(item => {Part("item", name, field)}))";
            default:
                throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "There is no such field.");
        }
    }

    /// <summary>Writes the call that adds a header to the parts of the last field.</summary>
    public static string Header(PartHeaderModel header) =>
        $".AddHeader({Literal.Of(header.WireName)}, {WireTextExpression.Of(header.Argument.Type, header.Wire, header.Argument.Name)}, nameof({header.Argument.Name}))";

    /// <summary>The value, which is not null, as JSON.</summary>
    public static string Json(SourceFile file, MethodParameterModel argument, WireModel wire) => Call("Write", Value(argument), "", file, argument.Type, wire);

    private static string Call(string method, string value, string mediaType, SourceFile file, TypeRef type, WireModel wire) =>
        $"JsonBody.{method}({value}, {mediaType}{CodecExpression.OfValue(file, type, wire)}, {JsonDialect.SerializerExpression})";

    // Of a file, this calls what NSwag's class has: it may be one of the user's own.
    private static string Part(string value, string name, FormFieldModel field) =>
        $"MultipartBody.File({name}, {value}.Data, {value}.FileName, {value}.ContentType ?? {Literal.Of(field.MediaType!)}, nameof({field.Argument.Name}))";

    private static string IfNotNull(MethodParameterModel argument, string expression) =>
        argument.Type.IsNullable ? $"{NullTest.Of(argument.Type, argument.Name)} ? null : {expression}" : expression;

    private static string Plain(SourceFile file, MethodParameterModel argument)
    {
        if (argument.Type.Kind != TypeKind.Array)
        {
            return $"ObjectText.Plain({argument.Name}){file.Bang}";
        }

        file.Import("System.Linq");
        return $"{argument.Name}.Select(item => ObjectText.Plain(item){file.Bang}).ToList()";
    }

    private static string Value(MethodParameterModel argument) => argument.Type is { IsValueType: true, IsNullable: true } ? argument.Name + ".Value" : argument.Name;

    private static string Access(TypeRef type) => type.IsNullable ? "?." : ".";

    private static string Items(SourceFile file, FormFieldModel field)
    {
        var (argument, type) = (field.Argument.Name, field.Argument.Type);
        if (field.Separators.Length > 0)
        {
            return $"JsonParameter.Lists({argument}, {CodecExpression.Of(file, type, field.Wire!)}, {JsonDialect.SerializerExpression}, {Literal.Of(field.Separators)}, nameof({argument}))";
        }

        var item = type.Arguments[0];
        if (item.Kind == TypeKind.String)
        {
            return argument;
        }

        file.Import("System.Linq");
        return $"{argument}{Access(type)}Select(item => {WireTextExpression.Of(item, ((ListWire)field.Wire!).Item, "item")})";
    }
}
