using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <summary>All diagnostics.</summary>
internal static partial class DiagnosticDescriptors
{
    private const string HelpLink = "https://github.com/ccegen/ccegen/blob/main/docs/diagnostics.md";

    public static readonly DiagnosticDescriptor InternalError = new(
        "CCE0900", "Internal error", "The generator failed on '{0}': {1}; report it with the document", "Internal", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0900", DiagnosticTags.Errors);
}
