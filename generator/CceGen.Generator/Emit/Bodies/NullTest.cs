using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Bodies;

/// <summary>The test whether an argument is null. To C# 15, <c>is null</c> looks at the value of a union, which may be the JSON null.</summary>
internal static class NullTest
{
    public static string Of(MethodParameterModel argument) =>
        argument.Type.Kind == TypeKind.Union ? $"object.ReferenceEquals({argument.Name}, null)" : $"{argument.Name} is null";

    public static string NotOf(MethodParameterModel argument) =>
        argument.Type.Kind == TypeKind.Union ? $"!object.ReferenceEquals({argument.Name}, null)" : $"{argument.Name} is not null";
}
