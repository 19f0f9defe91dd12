using System.Collections.Generic;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <summary>The table of all diagnostics.</summary>
internal static class DiagnosticDescriptors
{
    private const string HelpLink = "https://github.com/ccegen/ccegen/blob/main/docs/diagnostics.md";

    // An error that cannot be switched off ends the compilation before the code that misses the generated types is bound:
    // one wrong line of a document is one error, not one and a hundred of its consequences.
    private static readonly string[] ErrorTags = [WellKnownDiagnosticTags.NotConfigurable];

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "CCE0001", "Unknown option", "'{0}' is not an option of NSwag's C# client{1}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0001");

    public static readonly DiagnosticDescriptor OptionNotSupported = new(
        "CCE0002", "Option not supported", "The option '{0}' is not supported with the value '{1}'; '{2}' is in effect", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0002");

    public static readonly DiagnosticDescriptor InvalidOptionValue = new(
        "CCE0003", "Invalid option value", "'{1}' is not a value of the option '{0}': {2}", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0003", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentNotFound = new(
        "CCE0004", "Document not found", "'{0}' is not among the AdditionalFiles of the project; add it there, or correct the path (it is relative to this file)", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0004", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentIsRemote = new(
        "CCE0005", "Document is remote", "'{0}' is not fetched at build time; {1}", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0005", ErrorTags);

    public static readonly DiagnosticDescriptor DuplicateOutput = new(
        "CCE0006", "Two documents share a namespace", "The namespace '{0}' is that of '{1}' already; give every document a namespace of its own", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0006", ErrorTags);

    public static readonly DiagnosticDescriptor UnresolvedVariable = new(
        "CCE0007", "Unresolved variable", "'{0}' has no value here; write the value itself, or give it under 'defaultVariables'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0007", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentGeneratorNotSupported = new(
        "CCE0008", "Document generator not supported", "'{0}' cannot be the source of a document here: {1}", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0008", ErrorTags);

    public static readonly DiagnosticDescriptor ClassNameNotUnique = new(
        "CCE0009", "One class name for several clients", "The operation ids make several clients, but the class name '{0}' has no '{{controller}}' that tells them apart; all operations go into one client", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0009");

    public static readonly DiagnosticDescriptor DuplicateConfig = new(
        "CCE0010", "Two configurations for a document", "'{0}' is the document of '{1}' already; this configuration has no effect", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0010", ErrorTags);

    public static readonly DiagnosticDescriptor SyntaxError = new(
        "CCE0101", "Syntax error", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0101", ErrorTags);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CCE0102", "Duplicate key", "The key '{0}' stands in this mapping already; the second one is not read", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0102", ErrorTags);

    public static readonly DiagnosticDescriptor YamlFeatureNotSupported = new(
        "CCE0103", "YAML feature not supported", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0103", ErrorTags);

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "CCE0201", "Unresolved reference", "'{0}' points at nothing{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0201", ErrorTags);

    public static readonly DiagnosticDescriptor WrongNodeKind = new(
        "CCE0202", "Wrong kind of value", "'{0}' has to be {1}, not {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0202", ErrorTags);

    public static readonly DiagnosticDescriptor UnknownType = new(
        "CCE0203", "Unknown type", "'{0}' is not a type{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0203", ErrorTags);

    public static readonly DiagnosticDescriptor MissingKey = new(
        "CCE0204", "Missing key", "'{0}' is missing in the {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0204", ErrorTags);

    public static readonly DiagnosticDescriptor CyclicReference = new(
        "CCE0205", "Cyclic reference", "'{0}' leads back to itself without ever becoming a type", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0205", ErrorTags);

    public static readonly DiagnosticDescriptor DuplicateOperationId = new(
        "CCE0206", "Duplicate operation id", "The operation id '{0}' is taken; the method is named '{1}' after its path", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0206");

    public static readonly DiagnosticDescriptor MissingPathParameter = new(
        "CCE0207", "Missing path parameter", "No parameter is declared for '{{{0}}}' in '{1}'; the operation is left out", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0207", ErrorTags);

    public static readonly DiagnosticDescriptor UnusedPathParameter = new(
        "CCE0208", "Unused path parameter", "The path parameter '{0}' does not stand in '{1}'; it is left out", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0208");

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "CCE0209", "Duplicate parameter", "The parameter '{0}' is declared twice", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0209", ErrorTags);

    public static readonly DiagnosticDescriptor InvalidDefault = new(
        "CCE0210", "Invalid default", "The default '{0}' is not a value of the type {1}; it is ignored", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0210");

    public static readonly DiagnosticDescriptor InvalidEnumValue = new(
        "CCE0211", "Invalid enum value", "{0} cannot be a value of the enum: {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0211");

    public static readonly DiagnosticDescriptor InvalidServerUrl = new(
        "CCE0212", "Invalid server URL", "The server '{0}' is left out: {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0212");

    public static readonly DiagnosticDescriptor WrongReferenceTarget = new(
        "CCE0213", "Wrong reference target", "'{0}' has to point at {1}, not at {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0213", ErrorTags);

    public static readonly DiagnosticDescriptor UndeclaredRequiredProperty = new(
        "CCE0214", "Undeclared required property", "'{0}' is required but not among the properties; it is read and written as a further member", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0214");

    public static readonly DiagnosticDescriptor InvalidStatusCode = new(
        "CCE0215", "Invalid status code", "'{0}' is not a status code, a range such as 4XX, or default; the response is left out", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0215", ErrorTags);

    public static readonly DiagnosticDescriptor MissingOperationId = new(
        "CCE0216", "Missing operation id", "The operation has no id; the method is named '{0}' after its path", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0216");

    public static readonly DiagnosticDescriptor InvalidPath = new(
        "CCE0217", "Invalid path", "The path '{0}' is left out: {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0217", ErrorTags);

    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "CCE0218", "Unknown keyword", "'{0}' is not a keyword of the {1}{2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0218");

    public static readonly DiagnosticDescriptor NameChanged = new(
        "CCE0219", "Name changed", "The name '{0}' is taken; '{1}' is used instead", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0219");

    public static readonly DiagnosticDescriptor InvalidValue = new(
        "CCE0220", "Invalid value", "'{1}' is not a value of '{0}': {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0220", ErrorTags);

    public static readonly DiagnosticDescriptor InvalidExtension = new(
        "CCE0221", "Invalid extension", "'{1}' is not a value of '{0}': {2}; it is ignored", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0221");

    public static readonly DiagnosticDescriptor InvalidLongRunning = new(
        "CCE0222", "Operation cannot be waited for", "No waiter is made for {0}: {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0222", ErrorTags);

    public static readonly DiagnosticDescriptor KeywordIgnored = new(
        "CCE0301", "Keyword has no effect", "'{0}' has no effect on the generated code ({1})", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0301");

    public static readonly DiagnosticDescriptor VersionNotSupported = new(
        "CCE0302", "Version not supported", "{0} is not supported yet; OpenAPI 3.0 is", "Coverage", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0302", ErrorTags);

    public static readonly DiagnosticDescriptor SchemaNotSupported = new(
        "CCE0303", "Schema not supported", "Not supported yet: {0}; any JSON is read and written here", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0303");

    public static readonly DiagnosticDescriptor ParameterNotSupported = new(
        "CCE0304", "Parameter not supported", "The parameter '{0}' is left out; not supported yet: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0304");

    public static readonly DiagnosticDescriptor OperationNotSupported = new(
        "CCE0305", "Operation not supported", "{0} is left out: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0305");

    public static readonly DiagnosticDescriptor MediaTypeNotSupported = new(
        "CCE0306", "Media type not supported", "'{0}' is not supported yet; only JSON is", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0306");

    public static readonly DiagnosticDescriptor FormatNotMapped = new(
        "CCE0307", "Format not mapped", "The format '{0}' is not mapped here; {1} is used", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0307");

    public static readonly DiagnosticDescriptor ExternalReferenceNotSupported = new(
        "CCE0308", "External reference not supported", "'{0}' points out of the document, which is not supported yet; {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0308");

    public static readonly DiagnosticDescriptor IntegerOutOfRange = new(
        "CCE0309", "Integer out of range", "'{0}' is {1}, which does not fit 'long'; {2}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0309");

    public static readonly DiagnosticDescriptor InternalError = new(
        "CCE0900", "Internal error", "The generator failed on '{0}': {1}. Please report it with the document.", "Internal", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0900", ErrorTags);

    private static readonly Dictionary<DiagnosticId, DiagnosticDescriptor> Table = new()
    {
        [DiagnosticId.UnknownOption] = UnknownOption,
        [DiagnosticId.OptionNotSupported] = OptionNotSupported,
        [DiagnosticId.InvalidOptionValue] = InvalidOptionValue,
        [DiagnosticId.DocumentNotFound] = DocumentNotFound,
        [DiagnosticId.DocumentIsRemote] = DocumentIsRemote,
        [DiagnosticId.DuplicateOutput] = DuplicateOutput,
        [DiagnosticId.UnresolvedVariable] = UnresolvedVariable,
        [DiagnosticId.DocumentGeneratorNotSupported] = DocumentGeneratorNotSupported,
        [DiagnosticId.ClassNameNotUnique] = ClassNameNotUnique,
        [DiagnosticId.DuplicateConfig] = DuplicateConfig,
        [DiagnosticId.SyntaxError] = SyntaxError,
        [DiagnosticId.DuplicateKey] = DuplicateKey,
        [DiagnosticId.YamlFeatureNotSupported] = YamlFeatureNotSupported,
        [DiagnosticId.UnresolvedReference] = UnresolvedReference,
        [DiagnosticId.WrongNodeKind] = WrongNodeKind,
        [DiagnosticId.UnknownType] = UnknownType,
        [DiagnosticId.MissingKey] = MissingKey,
        [DiagnosticId.CyclicReference] = CyclicReference,
        [DiagnosticId.DuplicateOperationId] = DuplicateOperationId,
        [DiagnosticId.MissingPathParameter] = MissingPathParameter,
        [DiagnosticId.UnusedPathParameter] = UnusedPathParameter,
        [DiagnosticId.DuplicateParameter] = DuplicateParameter,
        [DiagnosticId.InvalidDefault] = InvalidDefault,
        [DiagnosticId.InvalidEnumValue] = InvalidEnumValue,
        [DiagnosticId.InvalidServerUrl] = InvalidServerUrl,
        [DiagnosticId.WrongReferenceTarget] = WrongReferenceTarget,
        [DiagnosticId.UndeclaredRequiredProperty] = UndeclaredRequiredProperty,
        [DiagnosticId.InvalidStatusCode] = InvalidStatusCode,
        [DiagnosticId.MissingOperationId] = MissingOperationId,
        [DiagnosticId.InvalidPath] = InvalidPath,
        [DiagnosticId.UnknownKeyword] = UnknownKeyword,
        [DiagnosticId.NameChanged] = NameChanged,
        [DiagnosticId.InvalidValue] = InvalidValue,
        [DiagnosticId.InvalidExtension] = InvalidExtension,
        [DiagnosticId.InvalidLongRunning] = InvalidLongRunning,
        [DiagnosticId.KeywordIgnored] = KeywordIgnored,
        [DiagnosticId.VersionNotSupported] = VersionNotSupported,
        [DiagnosticId.SchemaNotSupported] = SchemaNotSupported,
        [DiagnosticId.ParameterNotSupported] = ParameterNotSupported,
        [DiagnosticId.OperationNotSupported] = OperationNotSupported,
        [DiagnosticId.MediaTypeNotSupported] = MediaTypeNotSupported,
        [DiagnosticId.FormatNotMapped] = FormatNotMapped,
        [DiagnosticId.ExternalReferenceNotSupported] = ExternalReferenceNotSupported,
        [DiagnosticId.IntegerOutOfRange] = IntegerOutOfRange,
        [DiagnosticId.InternalError] = InternalError,
    };

    public static IReadOnlyCollection<DiagnosticDescriptor> All => Table.Values;

    public static DiagnosticDescriptor For(DiagnosticId id) => Table[id];
}
