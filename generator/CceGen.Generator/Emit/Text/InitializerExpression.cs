using System;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

/// <summary>Writes the initial value of a property as C#.</summary>
internal static class InitializerExpression
{
    /// <summary>The expression that is assigned to a property, or to the field behind it.</summary>
    public static string Assigned(MemberTarget target, string value) => target.IsOptional ? $"new({value})" : value;

    /// <param name="typeName">The property's type when it is an own one, as an expression may name it.</param>
    public static string? Of(SourceFile file, InitializerModel? initializer, string typeName) => initializer?.Kind switch
    {
        null => null,
        InitializerKind.Text => Literal.Of(initializer.Text),
        InitializerKind.Number => initializer.Text,
        InitializerKind.EnumMember => $"{typeName}.{initializer.Text}",
        InitializerKind.ExtensibleEnumText => $"new {typeName}({Literal.Of(initializer.Text)})",
        InitializerKind.FromText => $"new {file.TypeName(initializer.Created!)}({Literal.Of(initializer.Text)})",
        InitializerKind.Uri => $"new {file.TypeName(initializer.Created!)}({Literal.Of(initializer.Text)}, {file.Mention("System", "UriKind")}.RelativeOrAbsolute)",
        InitializerKind.Time => $"new {file.TypeName(initializer.Created!)}({initializer.Text}{TimeZone(file, initializer)})",
        InitializerKind.Bytes => $"{file.Use("System", "Convert")}.FromBase64String({Literal.Of(initializer.Text)})",
        InitializerKind.Collection => $"new {file.TypeName(initializer.Created!)}{(initializer.Items.IsEmpty ? "()" : $" {{ {string.Join(", ", initializer.Items.Select(item => Item(file, item, initializer.Created!)))} }}")}",
        InitializerKind.EmptyCollection => $"new {file.TypeName(initializer.Created!)}()",
        InitializerKind.NewObject => $"new {typeName}()",
        InitializerKind.NotNull => "default!",
        _ => throw new ArgumentOutOfRangeException(nameof(initializer), initializer.Kind, "There is no such initial value."),
    };

    private static string Item(SourceFile file, InitializerModel item, TypeRef list) => Of(file, item, $"global::{file.Namespace}.{list.Arguments[0].Name}")!;

    // A date has none, unless its type demands one.
    private static string TimeZone(SourceFile file, InitializerModel initializer) => initializer.Created!.Kind switch
    {
        TypeKind.DateTimeOffset => $", {file.Mention("System", "TimeSpan")}.Zero",
        TypeKind.DateTime when initializer.Text.Split(',').Length > 3 => $", {file.Mention("System", "DateTimeKind")}.Utc",
        _ => "",
    };
}
