using System;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Analysis;

/// <summary>Methods that Newtonsoft.Json calls while it reads or writes an object: <c>ShouldSerializeX</c>, and those with an attribute.</summary>
internal static class SerializerCallbacks
{
    public static bool Contains(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false } && (IsCondition(method) || HasAttribute(method));

    private static bool IsCondition(IMethodSymbol method) =>
        method.Name.StartsWith("ShouldSerialize", StringComparison.Ordinal)
        && method is { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: true, ReturnType.SpecialType: SpecialType.System_Boolean };

    private static bool HasAttribute(IMethodSymbol method) =>
        SymbolAttributes.Has(method, "OnSerializingAttribute")
        || SymbolAttributes.Has(method, "OnSerializedAttribute")
        || SymbolAttributes.Has(method, "OnDeserializingAttribute")
        || SymbolAttributes.Has(method, "OnDeserializedAttribute");
}
