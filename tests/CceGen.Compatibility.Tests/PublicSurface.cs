using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>What code of a user can name: a line for each type and for each member.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly HashSet<string> Attributes = ["ObsoleteAttribute", "EnumMemberAttribute", "FlagsAttribute"];

    /// <summary>The lines, in no order that means anything.</summary>
    public static ImmutableHashSet<string> Of(CSharpCompilation compilation, ClientPair pair)
    {
        var lines = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        if (compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SingleOrDefault(symbol => symbol.Name == pair.Namespace) is { } found)
        {
            Add(found, lines);
        }

        return lines.Select(pair.WithoutNamespace).ToImmutableHashSet(StringComparer.Ordinal);
    }

    private static void Add(INamespaceOrTypeSymbol owner, ImmutableHashSet<string>.Builder lines)
    {
        foreach (var member in owner.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                Add(inner, lines);
            }
            else if (member is INamedTypeSymbol type && IsSeen(type))
            {
                lines.Add(LineOf(type));
                Add(type, lines);
            }
            else if (owner is INamedTypeSymbol && IsSeen(member) && LineOf(member) is { } line)
            {
                lines.Add(line);
            }
        }
    }

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string LineOf(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>().Where(symbol => symbol.SpecialType == SpecialType.None && symbol.TypeKind != TypeKind.Enum).Concat(type.Interfaces)
            .Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public).Select(TextOf).ToList();
        var kind = (type.IsStatic ? "static " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "") + type.TypeKind.ToString().ToLowerInvariant();
        return $"{Access(type)}{kind} {type.ContainingNamespace.ToDisplayString()}.{TextOf(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}{AttributesOf(type)}";
    }

    private static string? LineOf(ISymbol member)
    {
        var owner = $"{Access(member)}{(member.IsStatic && member is not IFieldSymbol { IsConst: true } ? "static " : "")}{(member.IsVirtual ? "virtual " : member.IsAbstract && member.ContainingType.TypeKind == TypeKind.Class ? "abstract " : member.IsOverride ? "override " : "")}{TextOf(member.ContainingType)}.";
        var text = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"{owner}new({Parameters(constructor.Parameters)})",
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } method =>
                $"{owner}{method.Name}{(method.Arity == 0 ? "" : $"<{string.Join(", ", method.TypeParameters.Select(parameter => parameter.Name))}>")}({Parameters(method.Parameters)}) {TextOf(method.ReturnType)}",
            IPropertySymbol property => $"{owner}{property.Name} {TextOf(property.Type)} {{{Accessor("get", property.GetMethod)}{Accessor(property.SetMethod?.IsInitOnly == true ? "init" : "set", property.SetMethod)} }}{(property.IsRequired ? " required" : "")}",
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{owner}{value.Name} = {value.ConstantValue}",
            IFieldSymbol field => $"{owner}{field.Name} {TextOf(field.Type)}",
            IEventSymbol @event => $"{owner}event {@event.Name} {TextOf(@event.Type)}",
            _ => null,
        };
        return text is null ? null : text + AttributesOf(member);
    }

    private static string Accessor(string name, IMethodSymbol? accessor) =>
        accessor is null or { DeclaredAccessibility: Accessibility.Private or Accessibility.Internal } ? "" : $" {(accessor.DeclaredAccessibility == Accessibility.Public ? "" : accessor.DeclaredAccessibility.ToString().ToLowerInvariant() + " ")}{name};";

    private static string Access(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => "",
        _ => "protected ",
    };

    private static string Parameters(ImmutableArray<IParameterSymbol> parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{TextOf(parameter.Type)} {parameter.Name}{(parameter.HasExplicitDefaultValue ? $" = {parameter.ExplicitDefaultValue ?? "default"}" : "")}"));

    private static string TextOf(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    private static string AttributesOf(ISymbol symbol)
    {
        var texts = symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && (Attributes.Contains(type.Name) || type.ContainingNamespace.ToDisplayString() == "System.ComponentModel.DataAnnotations"))
            .Select(attribute => attribute.ToString()!).Order(StringComparer.Ordinal).ToList();
        return texts.Count == 0 ? "" : $" [{string.Join(", ", texts)}]";
    }
}
