using System;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the expressions of examples, types as they are named in a file that imports the document's namespace.</summary>
internal sealed class ExampleExpression(SourceFile file)
{
    /// <summary>The expression on one line.</summary>
    public string Of(ExampleModel value) => value.Kind switch
    {
        ExampleKind.Text => Literal.Of(value.Text),
        ExampleKind.Plain => value.Text,
        ExampleKind.EnumMember => $"{Simple(value.Type)}.{value.Text}",
        ExampleKind.FromText or ExampleKind.Uri => $"new {Simple(value.Type)}({Literal.Of(value.Text)})",
        ExampleKind.Stream => Open(value),
        ExampleKind.File => $"new {Simple(value.Type)}({Open(value)}, {Literal.Of(value.Text)})",
        ExampleKind.Bytes => $"{file.Mention("System", "Convert")}.FromBase64String({Literal.Of(value.Text)})",
        ExampleKind.Time => $"new {Simple(value.Type)}({value.Text}{TimeZone(value)})",
        ExampleKind.Clock => $"new {Simple(value.Type)}({value.Text})",
        ExampleKind.Union => $"new {Simple(value.Type)}({Of(value.Members[0].Value)})",
        ExampleKind.Construction => $"{Creation(value)}({Parts(value)})",
        ExampleKind.Object or ExampleKind.List or ExampleKind.Map => OnOneLine(value),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "There is no such expression."),
    };

    /// <summary>The <c>new</c> before the members of an object, a list or a map.</summary>
    public string Creation(ExampleModel value) => "new " + (value.Kind switch
    {
        ExampleKind.Map or ExampleKind.List when value.Type.IsNamed => Simple(value.Type),
        ExampleKind.Map => $"{file.Mention("System.Collections.Generic", "Dictionary")}<string, {TypeName(value.Type.Arguments[1])}>",
        ExampleKind.List when value.Type.Name is "Collection" or "ObservableCollection" => Simple(value.Type),
        ExampleKind.List => $"{file.Mention("System.Collections.Generic", "List")}<{TypeName(value.Type.Arguments[0])}>",
        _ => Simple(value.Type),
    });

    /// <summary>What stands before a member in an initializer.</summary>
    public static string MemberName(ExampleModel parent, ExampleMemberModel member) => parent.Kind switch
    {
        ExampleKind.Object => member.Name + " = ",
        ExampleKind.Construction => member.Name + ": ",
        ExampleKind.Map => $"[{Literal.Of(member.Name!)}] = ",
        _ => "",
    };

    public string TypeName(TypeRef type) => Simple(type) + (type.IsAnnotated ? "?" : "");

    private string Simple(TypeRef type)
    {
        var name = type.Namespace is { } used ? file.MentionedName(used, type.Name) : Own(type);
        return type.Arguments.IsEmpty || type.IsNamed ? name : $"{name}<{string.Join(", ", type.Arguments.Select(TypeName))}>";
    }

    private string Open(ExampleModel value) => $"{file.Mention("System.IO", "File")}.OpenRead({Literal.Of(value.Text)})";

    private string OnOneLine(ExampleModel value) => value.Members.IsEmpty
        ? Creation(value) + "()"
        : $"{Creation(value)} {{ {Parts(value)} }}";

    private string Parts(ExampleModel value) => string.Join(", ", value.Members.Select(member => MemberName(value, member) + Of(member.Value)));

    private string TimeZone(ExampleModel value)
    {
        var isDate = value.Text.Count(character => character == ',') == 2;
        return value.Type.Kind switch
        {
            TypeKind.DateTimeOffset => $"{(isDate ? ", 0, 0, 0" : "")}, {file.Mention("System", "TimeSpan")}.Zero",
            TypeKind.DateTime when !isDate => $", {file.Mention("System", "DateTimeKind")}.Utc",
            _ => "",
        };
    }

    private string Own(TypeRef type) =>
        type.Kind is TypeKind.Object or TypeKind.Union or TypeKind.Enum or TypeKind.IntegerEnum or TypeKind.ExtensibleEnum && (ImportedNames.Contains(type.Name) || ImplicitNames.All.Contains(type.Name))
            ? $"global::{file.Namespace}.{type.Name}"
            : type.Name;
}
