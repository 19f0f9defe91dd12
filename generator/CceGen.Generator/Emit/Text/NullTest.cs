using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

/// <summary>The test whether an argument is null. To C# 15, <c>is null</c> looks at the value of a union, which may be the JSON null.</summary>
internal static class NullTest
{
    public static string Of(TypeRef type, string name) => type.Kind == TypeKind.Union ? $"object.ReferenceEquals({name}, null)" : $"{name} is null";

    public static string NotOf(TypeRef type, string name) => type.Kind == TypeKind.Union ? "!" + Of(type, name) : $"{name} is not null";
}
