using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Analysis;

/// <summary>
/// Reports what a user adds to a generated class, in a part of it or in a class that extends it, and what a serializer would look at: generated
/// code reads and writes the members of the document and nothing else.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnMembersAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(DiagnosticDescriptors.OwnMemberNotInJson, DiagnosticDescriptors.OwnMethodNotCalled);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var member = context.Symbol;
        var descriptor = member switch
        {
            IPropertySymbol or IFieldSymbol when SerializedMembers.Contains(member) => DiagnosticDescriptors.OwnMemberNotInJson,
            IMethodSymbol method when SerializerCallbacks.Contains(method) => DiagnosticDescriptors.OwnMethodNotCalled,
            _ => null,
        };
        if (descriptor is not null && GeneratedModels.Find(member.ContainingType) is { } model)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, member.Locations.First(), member.Name, model.Name));
        }
    }
}
