using System;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the initial value of a property as C#.</summary>
internal static class InitializerExpression
{
    /// <param name="typeName">The property's type when it is an own one, as an expression may name it.</param>
    public static string? Of(SourceFile file, PropertyModel property, string typeName) => property.Initializer?.Kind switch
    {
        null => null,
        InitializerKind.Text => Literal.Of(property.Initializer.Text),
        InitializerKind.Number => property.Initializer.Text,
        InitializerKind.EnumMember => $"{typeName}.{property.Initializer.Text}",
        InitializerKind.ExtensibleEnumText => $"new {typeName}({Literal.Of(property.Initializer.Text)})",
        InitializerKind.EmptyCollection => $"new {file.TypeName(property.Initializer.Collection!)}()",
        InitializerKind.NotNull => "default!",
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Initializer.Kind, "There is no such initial value."),
    };
}
