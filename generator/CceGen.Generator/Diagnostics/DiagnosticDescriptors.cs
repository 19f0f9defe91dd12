using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <summary>All diagnostics.</summary>
internal static class DiagnosticDescriptors
{
    private const string HelpLink = "https://github.com/ccegen/ccegen/blob/main/docs/diagnostics.md";

    // An error that cannot be switched off ends the compilation before the code that misses the generated types is bound:
    // one wrong line of a document is one error, not one and a hundred of its consequences.
    public static readonly string[] ErrorTags = [WellKnownDiagnosticTags.NotConfigurable];

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "CCE0001", "Unknown option", "Unknown option '{0}'{1}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0001");

    public static readonly DiagnosticDescriptor OptionNotSupported = new(
        "CCE0002", "Option not supported", "'{0}' does not support the value '{1}'; '{2}' is used{3}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0002");

    public static readonly DiagnosticDescriptor InvalidOptionValue = new(
        "CCE0003", "Invalid option value", "'{0}' must be {2}, but is '{1}'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0003", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentNotFound = new(
        "CCE0004", "Document not found", "'{0}' is not in the project's AdditionalFiles; add it, or correct the path, which is relative to this file", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0004", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentIsRemote = new(
        "CCE0005", "Document is remote", "'{0}' is not downloaded at build time; save it in the project and write its path here", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0005", ErrorTags);

    public static readonly DiagnosticDescriptor DuplicateOutput = new(
        "CCE0006", "Duplicate namespace", "Namespace '{0}' is already used for '{1}'; set another namespace for this document", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0006", ErrorTags);

    public static readonly DiagnosticDescriptor UnresolvedVariable = new(
        "CCE0007", "Unresolved variable", "Variable '{0}' has no value; write the value, or define the variable in 'defaultVariables' or in the MSBuild property 'CceGenVariables'", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0007", ErrorTags);

    public static readonly DiagnosticDescriptor DocumentGeneratorNotSupported = new(
        "CCE0008", "Document generator not supported", "'{0}' is not supported; {1}", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0008", ErrorTags);

    public static readonly DiagnosticDescriptor ClassNameNotUnique = new(
        "CCE0009", "Class name not unique", "The operations belong to several clients, but 'className' is '{0}'; put '{{controller}}' into it, or all operations are generated into one client", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0009");

    public static readonly DiagnosticDescriptor DuplicateConfig = new(
        "CCE0010", "Duplicate configuration", "'{0}' is already configured by '{1}'; this file is ignored", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0010", ErrorTags);

    public static readonly DiagnosticDescriptor NoClientSection = new(
        "CCE0011", "No C# client", "'openApiToCSharpClient' is missing; nothing is generated from this file", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0011");

    public static readonly DiagnosticDescriptor OptionWithoutEffect = new(
        "CCE0012", "Option has no effect", "'{0}' has no effect: {1}", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0012");

    public static readonly DiagnosticDescriptor UnknownMetadata = new(
        "CCE0013", "Unknown metadata", "Unknown metadata '{0}'; did you mean '{1}'?", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0013", ErrorTags);

    public static readonly DiagnosticDescriptor CodeGeneratorNotSupported = new(
        "CCE0014", "Code generator not supported", "CodeGenerator '{0}' is not supported; remove it, or move the item to a project that uses that code generator", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0014", ErrorTags);

    public static readonly DiagnosticDescriptor JsonLibraryNotReferenced = new(
        "CCE0015", "JSON library not referenced", "The project does not reference '{0}'; add a package reference to it, or set JsonLibrary=\"{1}\"", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0015", ErrorTags);

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        "CCE0016", "C# version too old", "Generated code needs C# 9 or later, but the project is compiled as C# {0}; set LangVersion to 9.0 or later", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0016", ErrorTags);

    public static readonly DiagnosticDescriptor PropsNotImported = new(
        "CCE0017", "Props not imported", "CceGen.Generator.props is not imported, so no option of the project has an effect; do not exclude the build assets of the package, or import the file", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0017", ErrorTags);

    public static readonly DiagnosticDescriptor FileNotRead = new(
        "CCE0018", "File not found", "'{0}' does not exist or cannot be read; correct the path in the project file, or remove the item", "Options", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0018", ErrorTags);

    public static readonly DiagnosticDescriptor DefaultNotUsed = new(
        "CCE0030", "Default not used", "'{0}' has NSwag's default '{1}'; '{2}' is used{3}", "Options", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0030");

    public static readonly DiagnosticDescriptor OptionNamesNothing = new(
        "CCE0031", "Option names nothing", "'{0}' names '{1}', which the document does not have{2}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0031");

    public static readonly DiagnosticDescriptor PathParameterNotExcluded = new(
        "CCE0032", "Path parameter not excluded", "Parameter '{0}' is a part of the path and is not excluded", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0032");

    public static readonly DiagnosticDescriptor ExceptionOfOneClient = new(
        "CCE0033", "Exception of one client", "'exceptionClass' gives each client an exception; streams and operation objects of all clients throw '{0}'", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0033");

    public static readonly DiagnosticDescriptor TypeNotExcluded = new(
        "CCE0034", "Type not excluded", "'{0}' is generated in spite of '{1}', because {2}", "Options", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0034");

    public static readonly DiagnosticDescriptor SyntaxError = new(
        "CCE0101", "Syntax error", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0101", ErrorTags);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "CCE0102", "Duplicate key", "Duplicate key '{0}'; the first value is used", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0102", ErrorTags);

    public static readonly DiagnosticDescriptor YamlFeatureNotSupported = new(
        "CCE0103", "YAML feature not supported", "{0}", "Syntax", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0103", ErrorTags);

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "CCE0201", "Unresolved reference", "Cannot resolve reference '{0}'{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0201", ErrorTags);

    public static readonly DiagnosticDescriptor WrongNodeKind = new(
        "CCE0202", "Wrong kind of value", "'{0}' must be {1}, but is {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0202", ErrorTags);

    public static readonly DiagnosticDescriptor UnknownType = new(
        "CCE0203", "Unknown type", "Unknown type '{0}'{1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0203", ErrorTags);

    public static readonly DiagnosticDescriptor MissingKey = new(
        "CCE0204", "Missing key", "'{0}' is missing in the {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0204", ErrorTags);

    public static readonly DiagnosticDescriptor CyclicReference = new(
        "CCE0205", "Cyclic reference", "Reference '{0}' leads back to itself", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0205", ErrorTags);

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
        "CCE0213", "Wrong reference target", "'{0}' must refer to {1}, but refers to {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0213", ErrorTags);

    public static readonly DiagnosticDescriptor UndeclaredRequiredProperty = new(
        "CCE0214", "Undeclared required property", "'{0}' is required, but is not a property; it is read and written as an additional member", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0214");

    public static readonly DiagnosticDescriptor InvalidStatusCode = new(
        "CCE0215", "Invalid status code", "'{0}' is not a status code, a range such as '4XX', or 'default'; the response is ignored", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0215", ErrorTags);

    public static readonly DiagnosticDescriptor MissingOperationId = new(
        "CCE0216", "Missing operation id", "The operation has no 'operationId'; the method is named '{0}' after its path", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0216");

    public static readonly DiagnosticDescriptor InvalidPath = new(
        "CCE0217", "Invalid path", "Path '{0}' is ignored: {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0217", ErrorTags);

    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "CCE0218", "Unknown keyword", "Unknown keyword '{0}' in the {1}{2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0218");

    public static readonly DiagnosticDescriptor NameChanged = new(
        "CCE0219", "Name changed", "Name '{0}' is already used; '{1}' is used instead", "Meaning", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0219");

    public static readonly DiagnosticDescriptor InvalidValue = new(
        "CCE0220", "Invalid value", "Invalid value '{1}' for '{0}': {2}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0220", ErrorTags);

    public static readonly DiagnosticDescriptor InvalidExtension = new(
        "CCE0221", "Invalid extension", "'{0}' is ignored: {2}, but is {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0221");

    public static readonly DiagnosticDescriptor InvalidLongRunning = new(
        "CCE0222", "Operation cannot be polled", "No waiter is generated for '{0}': {1}", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0222", ErrorTags);

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
        "CCE0241", "Unknown schema in a mapping", "'{0}' is not a schema of the union '{1}'; objects with this value are kept as JSON", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0241");

    public static readonly DiagnosticDescriptor SecondBody = new(
        "CCE0250", "Second request body", "Parameter '{0}' in {1} is a second request body; the operation is ignored", "Meaning", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0250", ErrorTags);

    public static readonly DiagnosticDescriptor MissingKeyAssumed = new(
        "CCE0255", "Missing key, read as meant", "'{0}' is missing in the {1}; {2}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0255");

    public static readonly DiagnosticDescriptor ReadAs = new(
        "CCE0256", "Value read as meant", "'{0}' is not valid here; it is read as {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0256");

    public static readonly DiagnosticDescriptor WrongKindIgnored = new(
        "CCE0257", "Wrong kind of value, not needed", "'{0}' must be {1}, but is {2}; {3}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0257");

    public static readonly DiagnosticDescriptor KeyRepeated = new(
        "CCE0258", "Key repeated", "Key '{0}' is repeated with the same value", "Syntax", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0258");

    public static readonly DiagnosticDescriptor SelfReference = new(
        "CCE0259", "Reference to itself", "Reference '{0}' leads back to itself; {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0259");

    public static readonly DiagnosticDescriptor KeyRepeatedWith = new(
        "CCE0260", "Key repeated, nothing lost", "Key '{0}' is repeated; {1}", "Syntax", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0260");

    public static readonly DiagnosticDescriptor StatusCodeIgnored = new(
        "CCE0261", "Invalid status code, not needed", "'{0}' is not a status code, a range such as '4XX', or 'default'; {1}", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0261");

    public static readonly DiagnosticDescriptor FormatTypeNotFitting = new(
        "CCE0262", "Type of a format does not fit", "Option 'formatTypes' gives '{1}' to format '{0}', which is no type for a schema with 'type: {2}'; it is ignored here", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0262");

    public static readonly DiagnosticDescriptor DuplicateIdentifier = new(
        "CCE0263", "Duplicate identifier of a schema", "Duplicate '{0}' '{1}'; references mean the first schema that has it", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0263");

    public static readonly DiagnosticDescriptor SecondBodyIgnored = new(
        "CCE0264", "Second request body ignored", "'{0}' is ignored: the parameters in {1} are the request body", "Meaning", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0264");

    public static readonly DiagnosticDescriptor KeywordIgnored = new(
        "CCE0301", "Keyword has no effect", "'{0}' in the {1} has no effect on the generated code", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0301");

    public static readonly DiagnosticDescriptor VersionNotSupported = new(
        "CCE0302", "Version not supported", "{0} is not supported; use Swagger 2.0, or OpenAPI 3.0, 3.1 or 3.2", "Coverage", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0302", ErrorTags);

    public static readonly DiagnosticDescriptor SchemaNotSupported = new(
        "CCE0303", "Schema not supported", "Not supported: {0}; the value is read and written as any JSON", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0303");

    public static readonly DiagnosticDescriptor ParameterNotSupported = new(
        "CCE0304", "Parameter not supported", "Parameter '{0}' is ignored; not supported: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0304");

    public static readonly DiagnosticDescriptor OperationNotSupported = new(
        "CCE0305", "Operation not supported", "Operation '{0}' is ignored: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0305");

    public static readonly DiagnosticDescriptor MediaTypeNotSupported = new(
        "CCE0306", "Media type not supported", "{0} is not supported; use JSON", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0306");

    public static readonly DiagnosticDescriptor FormatNotMapped = new(
        "CCE0307", "Format not mapped", "Format '{0}' is not supported here; '{1}' is used", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0307");

    public static readonly DiagnosticDescriptor ReferencedFileNotFound = new(
        "CCE0308", "Referenced file not found", "Reference '{0}' names no file of the project's AdditionalFiles; {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0308");

    public static readonly DiagnosticDescriptor IntegerOutOfRange = new(
        "CCE0309", "Integer out of range", "'{0}' is {1}, which does not fit 'long'; {2}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0309");

    public static readonly DiagnosticDescriptor DiscriminatorIgnored = new(
        "CCE0310", "Discriminator has no effect", "'discriminator' has no effect: it names no property, or no schema extends this one", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0310");

    public static readonly DiagnosticDescriptor IgnoredBesideReference = new(
        "CCE0311", "Keyword beside a reference", "'{0}' beside '$ref' is ignored; the {1} that it refers to is used", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0311");

    public static readonly DiagnosticDescriptor HeaderParameterIgnored = new(
        "CCE0312", "Header parameter ignored", "Header '{0}' is not a parameter; it is set from 'content', 'responses' or 'security'", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0312");

    public static readonly DiagnosticDescriptor DefaultIgnored = new(
        "CCE0313", "Default has no effect", "'default' of {0} is ignored", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0313");

    public static readonly DiagnosticDescriptor EnumIgnored = new(
        "CCE0314", "Enum has no effect", "'enum' of {0} is ignored; every value is allowed", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0314");

    public static readonly DiagnosticDescriptor RequiredOfBaseIgnored = new(
        "CCE0315", "Required property of the base schema", "'required' for '{0}' of the base schema is ignored; the property is generated there", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0315");

    public static readonly DiagnosticDescriptor PropertyOfBaseUsed = new(
        "CCE0316", "Property of the base schema", "'{0}' is already a property of the base schema, which is used", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0316");

    public static readonly DiagnosticDescriptor UnionNotChecked = new(
        "CCE0320", "Schemas of a union not checked", "The schemas in '{0}' are not checked: they only restrict the values, and make no type", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0320");

    public static readonly DiagnosticDescriptor UnionFormatsIgnored = new(
        "CCE0321", "Formats of a union ignored", "The strings in '{0}' have several formats; they are read as one string", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0321");

    public static readonly DiagnosticDescriptor UnionOfDerived = new(
        "CCE0322", "Union of derived schemas", "The schemas in '{0}' are made of this schema by 'allOf'; it is their base class", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0322");

    public static readonly DiagnosticDescriptor DiscriminatorValueIgnored = new(
        "CCE0331", "Value of a discriminator ignored", "Value '{0}' of the discriminator is ignored: '{1}' is no schema that extends '{2}'", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0331");

    public static readonly DiagnosticDescriptor PartOfAllOfIgnored = new(
        "CCE0330", "Part of allOf ignored", "A part of 'allOf' is ignored: {0}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0330");

    public static readonly DiagnosticDescriptor UnionTypeRepeated = new(
        "CCE0332", "Type of a union repeated", "The schema is the same type in C# as another one in '{0}', and is read as that one", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0332");

    public static readonly DiagnosticDescriptor MediaTypeNotUsed = new(
        "CCE0340", "Media type not used", "Requests are sent as '{0}'; not used: {1}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0340");

    public static readonly DiagnosticDescriptor BodyNotSupported = new(
        "CCE0341", "Request body not supported", "A body of media type '{0}' cannot be sent: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0341");

    public static readonly DiagnosticDescriptor MediaTypeIgnored = new(
        "CCE0350", "Media type of a response ignored", "Media type '{0}' is not requested; the response is read as '{1}'", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0350");

    public static readonly DiagnosticDescriptor DefaultIsError = new(
        "CCE0351", "Default response is an error", "The response 'default' is read as an error because of its schema '{0}'; a success returns nothing", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0351");

    public static readonly DiagnosticDescriptor SuccessesDiffer = new(
        "CCE0352", "Successful responses differ", "The successful responses of '{0}' have no type in common; each is returned as a stream", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0352");

    public static readonly DiagnosticDescriptor ContentWithoutBody = new(
        "CCE0353", "Response without a body", "The content of response '{0}' is ignored: the status code does not allow a body", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0353");

    public static readonly DiagnosticDescriptor ErrorNotTyped = new(
        "CCE0354", "Error not typed", "The body of an error with media type '{0}' is in the exception as text only", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0354");

    public static readonly DiagnosticDescriptor SecuritySchemeIgnored = new(
        "CCE0360", "Security scheme ignored", "Security scheme '{0}' is ignored: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0360");

    public static readonly DiagnosticDescriptor CertificateNotSent = new(
        "CCE0361", "Client certificate", "Security scheme '{0}' is a client certificate; give it to the handler of the HttpClient", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0361");

    public static readonly DiagnosticDescriptor HeaderIsText = new(
        "CCE0365", "Response header is a text", "The header '{0}' of a response is a string: it is no text, number, Boolean, JSON or list that has one type", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0365");

    public static readonly DiagnosticDescriptor FilterSelectsNothing = new(
        "CCE0366", "Option selects no operation", "Option '{0}' has '{1}', which is that of no operation{2}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0366");

    public static readonly DiagnosticDescriptor MemberNotSendable = new(
        "CCE0367", "Member of a parameter cannot be sent", "Member '{0}' of parameter '{1}' cannot be sent: it is {2}; only null does not throw, unless the style is 'deepObject'", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0367");

    public static readonly DiagnosticDescriptor WebhookNotRead = new(
        "CCE0368", "Body of a webhook not read", "No method reads the body of {0}: forms are not supported, and its media type is '{1}'", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0368");

    public static readonly DiagnosticDescriptor WebhookWithoutMethod = new(
        "CCE0369", "Webhook without a method", "No method is generated for {0}: {1}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0369");

    public static readonly DiagnosticDescriptor WebhookMediaTypeNotRead = new(
        "CCE0370", "Media type of a webhook not read", "The body of {0} is read as '{1}'; not read: {2}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0370");

    public static readonly DiagnosticDescriptor InternalError = new(
        "CCE0900", "Internal error", "The generator failed on '{0}': {1}; report it with the document", "Internal", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0900", ErrorTags);
}
