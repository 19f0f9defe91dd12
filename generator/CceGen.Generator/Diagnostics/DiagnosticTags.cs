using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <summary>Tags of diagnostics. A class of its own: the fields of the parts of a class have no order among each other.</summary>
internal static class DiagnosticTags
{
    /// <summary>
    /// Those of errors. An error that cannot be switched off ends the compilation before the code that misses the generated types is bound:
    /// one wrong line of a document is one error, not one and a hundred of its consequences.
    /// </summary>
    public static readonly string[] Errors = [WellKnownDiagnosticTags.NotConfigurable];
}
