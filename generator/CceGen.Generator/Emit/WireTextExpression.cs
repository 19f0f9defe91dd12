using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>The C# expression that turns a parameter into its text in a path, a query or a header.</summary>
internal static class WireTextExpression
{
    /// <param name="variable">An identifier of the generated code.</param>
    public static string Of(TypeRef type, string variable)
    {
        var access = type.IsNullable ? "?." : ".";
        return type.Kind switch
        {
            TypeKind.String => variable,
            TypeKind.ExtensibleEnum => variable + access + "Text",
            TypeKind.Enum => $"{type.Name}JsonConverter.ToText({variable})",
            _ when type.IsDate => $"WireText.OfDate({variable})",
            _ => $"WireText.Of({variable})",
        };
    }
}
