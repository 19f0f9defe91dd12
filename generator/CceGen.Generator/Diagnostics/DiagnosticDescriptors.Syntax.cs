using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <content>Text: YAML and JSON.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor SyntaxError = new(
        "CCE0101", "Syntax error", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0101", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CCE0102", "Duplicate key", "Duplicate key '{0}'; the first value is used", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0102", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor YamlFeatureNotSupported = new(
        "CCE0103", "YAML feature not supported", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0103", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor KeyRepeated = new(
        "CCE0258", "Key repeated", "Key '{0}' is repeated with the same value", "Syntax", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0258");

    public static readonly DiagnosticDescriptor KeyRepeatedWith = new(
        "CCE0260", "Key repeated, nothing lost", "Key '{0}' is repeated; {1}", "Syntax", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0260");
}
