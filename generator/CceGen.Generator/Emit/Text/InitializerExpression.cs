using System;
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
        InitializerKind.EmptyCollection => $"new {file.TypeName(initializer.Collection!)}()",
        InitializerKind.NewObject => $"new {typeName}()",
        InitializerKind.NotNull => "default!",
        _ => throw new ArgumentOutOfRangeException(nameof(initializer), initializer.Kind, "There is no such initial value."),
    };
}
