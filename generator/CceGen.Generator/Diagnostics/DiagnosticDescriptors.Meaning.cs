using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <content>Meaning: what the document says is wrong or doubtful.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "CCE0201", "Unresolved reference", "Cannot resolve reference '{0}'{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0201", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor WrongNodeKind = new(
        "CCE0202", "Wrong kind of value", "'{0}' must be {1}, but is {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0202", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor UnknownType = new(
        "CCE0203", "Unknown type", "Unknown type '{0}'{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0203", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor MissingKey = new(
        "CCE0204", "Missing key", "'{0}' is missing in the {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0204", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor CyclicReference = new(
        "CCE0205", "Cyclic reference", "Reference '{0}' leads back to itself", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0205", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor DuplicateOperationId = new(
        "CCE0206", "Duplicate operation id", "Duplicate operation id '{0}'; the method is named '{1}' after its path", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0206");

    public static readonly DiagnosticDescriptor MissingPathParameter = new(
        "CCE0207", "Missing path parameter", "'{{{0}}}' in path '{1}' has no parameter; a string is used", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0207");

    public static readonly DiagnosticDescriptor UnusedPathParameter = new(
        "CCE0208", "Unused path parameter", "Path parameter '{0}' is not in path '{1}'; it is ignored", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0208");

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "CCE0209", "Duplicate parameter", "Duplicate parameter '{0}' in {1}; the first one is used", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0209");

    public static readonly DiagnosticDescriptor InvalidDefault = new(
        "CCE0210", "Invalid default", "Default '{0}' is not a value of type '{1}'; it is ignored", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0210");

    public static readonly DiagnosticDescriptor InvalidEnumValue = new(
        "CCE0211", "Invalid enum value", "Enum value is ignored: {0}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0211");

    public static readonly DiagnosticDescriptor InvalidServerUrl = new(
        "CCE0212", "Invalid server URL", "Server URL '{0}' is ignored: {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0212");

    public static readonly DiagnosticDescriptor WrongReferenceTarget = new(
        "CCE0213", "Wrong reference target", "'{0}' must refer to {1}, but refers to {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0213", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor UndeclaredRequiredProperty = new(
        "CCE0214", "Undeclared required property", "'{0}' is required, but is not a property; it is read and written as an additional member", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0214");

    public static readonly DiagnosticDescriptor InvalidStatusCode = new(
        "CCE0215", "Invalid status code", "'{0}' is not a status code, a range such as '4XX', or 'default'; the response is ignored", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0215", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor MissingOperationId = new(
        "CCE0216", "Missing operation id", "The operation has no 'operationId'; the method is named '{0}' after its path", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0216");

    public static readonly DiagnosticDescriptor InvalidPath = new(
        "CCE0217", "Invalid path", "Path '{0}' is ignored: {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0217", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "CCE0218", "Unknown keyword", "Unknown keyword '{0}' in the {1}{2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0218");

    public static readonly DiagnosticDescriptor NameChanged = new(
        "CCE0219", "Name changed", "Name '{0}' is already used; '{1}' is used instead", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0219");

    public static readonly DiagnosticDescriptor InvalidValue = new(
        "CCE0220", "Invalid value", "Invalid value '{1}' for '{0}': {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0220", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor InvalidExtension = new(
        "CCE0221", "Invalid extension", "'{0}' is ignored: {2}, but is {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0221");

    public static readonly DiagnosticDescriptor InvalidLongRunning = new(
        "CCE0222", "Operation cannot be polled", "No waiter is generated for '{0}': {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0222", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor NoPaths = new(
        "CCE0223", "No paths", "'paths' is missing in the OpenAPI Object; only models are generated", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0223");

    public static readonly DiagnosticDescriptor NoOperations = new(
        "CCE0224", "No operations", "'paths' is empty; the client has no methods", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0224");

    public static readonly DiagnosticDescriptor BooleanAsString = new(
        "CCE0225", "Boolean as a string", "'{0}' must be a Boolean, but is the string '{1}'; it is read as the Boolean", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0225");

    public static readonly DiagnosticDescriptor ExampleNotShown = new(
        "CCE0226", "Example not shown", "The example of '{0}' is not shown: it is not a value of type '{1}'", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0226");

    public static readonly DiagnosticDescriptor UnionDiscriminatorIgnored = new(
        "CCE0240", "Discriminator ignored", "'discriminator' has no effect: {0}; objects are told apart by their members", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0240");

    public static readonly DiagnosticDescriptor UnknownMapping = new(
        "CCE0241", "Unknown schema in a mapping", "'{0}' is not {1}; objects with {2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0241");

    public static readonly DiagnosticDescriptor SecondBody = new(
        "CCE0250", "Second request body", "Parameter '{0}' in {1} is a second request body; the operation is ignored", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0250", DiagnosticTags.Errors);

    public static readonly DiagnosticDescriptor MissingKeyAssumed = new(
        "CCE0255", "Missing key, read as meant", "'{0}' is missing in the {1}; {2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0255");

    public static readonly DiagnosticDescriptor ReadAs = new(
        "CCE0256", "Value read as meant", "'{0}' is not valid here; it is read as {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0256");

    public static readonly DiagnosticDescriptor WrongKindIgnored = new(
        "CCE0257", "Wrong kind of value, not needed", "'{0}' must be {1}, but is {2}; {3}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0257");

    public static readonly DiagnosticDescriptor SelfReference = new(
        "CCE0259", "Reference to itself", "Reference '{0}' leads back to itself; {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0259");

    public static readonly DiagnosticDescriptor StatusCodeIgnored = new(
        "CCE0261", "Invalid status code, not needed", "'{0}' is not a status code, a range such as '4XX', or 'default'; {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0261");

    public static readonly DiagnosticDescriptor FormatTypeNotFitting = new(
        "CCE0262", "Type of a format does not fit", "Option 'formatTypes' gives '{1}' to format '{0}', which is no type for a schema with 'type: {2}'; it is ignored here", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0262");

    public static readonly DiagnosticDescriptor DuplicateIdentifier = new(
        "CCE0263", "Duplicate identifier of a schema", "Duplicate '{0}' '{1}'; references mean the first schema that has it", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0263");

    public static readonly DiagnosticDescriptor SecondBodyIgnored = new(
        "CCE0264", "Second request body ignored", "'{0}' is ignored: the parameters in {1} are the request body", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0264");

    public static readonly DiagnosticDescriptor SecuritySchemeUnclear = new(
        "CCE0271", "Security scheme unclear", "The credential of security scheme '{0}' is set by a provider of the caller: {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0271");

    public static readonly DiagnosticDescriptor TypeContradicted = new(
        "CCE0272", "Type contradicted", "'type: {0}' is ignored: '{1}' is of another kind", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0272");

    public static readonly DiagnosticDescriptor PartsContradict = new(
        "CCE0273", "Parts of allOf contradict each other", "No value fits all parts of 'allOf': {0}; it is read and written as any JSON", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0273");

    public static readonly DiagnosticDescriptor DiscriminatorValueIgnored = new(
        "CCE0274", "Unknown derived schema in a mapping", "'{1}' is no schema that extends '{2}'; objects with the value '{0}' are read as '{2}', and further members are kept", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0274");

    public static readonly DiagnosticDescriptor MediaTypeInvalid = new(
        "CCE0275", "Media type invalid", "'{0}' is not a media type; it is sent as it is written", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0275");
}
