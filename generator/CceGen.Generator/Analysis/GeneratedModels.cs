using System.Linq;
using CceGen.Generator.Emit.Text;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Analysis;

/// <summary>Classes that the generator made of schemas, whose JSON generated code reads and writes.</summary>
internal static class GeneratedModels
{
    /// <summary>
    /// The generated class that a type is, or that it extends. Null if there is none, or if the type has a converter of the user's own, which
    /// may do as it likes.
    /// </summary>
    public static INamedTypeSymbol? Find(INamedTypeSymbol? type)
    {
        for (; type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }; type = type.BaseType)
        {
            var converter = SymbolAttributes.Find(type, "JsonConverterAttribute");
            if (SymbolAttributes.Find(type, "GeneratedCodeAttribute") is { } attribute
                && attribute.ConstructorArguments.FirstOrDefault().Value is GeneratedCodeAttribute.Tool)
            {
                return converter is null ? null : type;
            }

            if (converter is not null)
            {
                return null;
            }
        }

        return null;
    }
}
