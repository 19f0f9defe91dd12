using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Bodies;

/// <summary>Writes the check of a required argument, which would be omitted silently without it.</summary>
internal static class ArgumentCheck
{
    public static void Write(SourceFile file, MethodParameterModel parameter)
    {
        var isEnum = parameter.Type.Kind is TypeKind.Enum or TypeKind.ExtensibleEnum;
        if (!parameter.IsRequired || parameter.Type.IsNullable || (parameter.Type.IsValueType && !isEnum))
        {
            return;
        }

        using (file.Body.Block(isEnum ? $"if ({parameter.Name} == default)" : $"if ({NullTest.Of(parameter.Type, parameter.Name)})"))
        {
            file.Body.Line(isEnum
                ? $"throw new {file.Use("System", "ArgumentException")}(\"The value was never set.\", nameof({parameter.Name}));"
                : $"throw new {file.Use("System", "ArgumentNullException")}(nameof({parameter.Name}));");
        }

        file.Body.Line();
    }
}
