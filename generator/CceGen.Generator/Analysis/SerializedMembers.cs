using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Analysis;

/// <summary>
/// Properties and fields that a serializer would read and write: public ones that can be set, and those with an attribute that asks for it.
/// A property that computes its value is none: nothing that was read would be lost.
/// </summary>
internal static class SerializedMembers
{
    public static bool Contains(ISymbol member) =>
        IsWritable(member)
        && !member.IsStatic
        && !member.IsOverride
        && !member.IsImplicitlyDeclared
        && !SymbolAttributes.Has(member, "JsonIgnoreAttribute")
        && !SymbolAttributes.Has(member, "IgnoreDataMemberAttribute")
        && (member.DeclaredAccessibility == Accessibility.Public || AsksForIt(member));

    private static bool IsWritable(ISymbol member) => member switch
    {
        IPropertySymbol property => property is { IsIndexer: false, SetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true },
        IFieldSymbol field => field is { IsConst: false, IsReadOnly: false },
        _ => false,
    };

    private static bool AsksForIt(ISymbol member) =>
        SymbolAttributes.Has(member, "JsonPropertyAttribute")
        || SymbolAttributes.Has(member, "JsonPropertyNameAttribute")
        || SymbolAttributes.Has(member, "JsonIncludeAttribute")
        || SymbolAttributes.Has(member, "JsonExtensionDataAttribute");
}
