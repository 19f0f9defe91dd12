using System.Linq;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Analysis;

/// <summary>Attributes by their simple names: both JSON libraries call theirs the same.</summary>
internal static class SymbolAttributes
{
    public static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;
}
