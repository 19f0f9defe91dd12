using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <content>Coverage: the document is valid, the generator does not support it or needs no part of it.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor KeywordIgnored = new(
        "CCE0301", "Keyword has no effect", "'{0}' in the {1} has no effect on the generated code", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0301");

    public static readonly DiagnosticDescriptor VersionNotSupported = new(
        "CCE0302", "Version not supported", "{0} is not supported; use Swagger 2.0, or OpenAPI 3.0, 3.1 or 3.2", "Coverage", DiagnosticSeverity.Error, true, null, HelpLink + "#cce0302", DiagnosticTags.Errors);

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

    public static readonly DiagnosticDescriptor PartOfAllOfIgnored = new(
        "CCE0330", "Part of allOf ignored", "A part of 'allOf' is ignored: {0}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0330");

    public static readonly DiagnosticDescriptor UnionTypeRepeated = new(
        "CCE0332", "Type of a union repeated", "The schema is the same type in C# as another one in '{0}', and is read as that one", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0332");

    public static readonly DiagnosticDescriptor MediaTypeNotUsed = new(
        "CCE0340", "Media type not used", "Requests are sent as '{0}'; not used: {1}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0340");

    public static readonly DiagnosticDescriptor WrittenByCaller = new(
        "CCE0341", "Written by the caller", "{0} is sent as the caller writes it: {1}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0341");

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

    public static readonly DiagnosticDescriptor CertificateNotSent = new(
        "CCE0361", "Client certificate", "Security scheme '{0}' is a client certificate; give it to the handler of the HttpClient", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0361");

    public static readonly DiagnosticDescriptor HeaderIsText = new(
        "CCE0365", "Response header is a text", "The header '{0}' of a response is a string: it is no text, number, Boolean, JSON or list that has one type", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0365");

    public static readonly DiagnosticDescriptor FilterSelectsNothing = new(
        "CCE0366", "Option selects no operation", "Option '{0}' has '{1}', which is that of no operation{2}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0366");

    public static readonly DiagnosticDescriptor MemberNotSendable = new(
        "CCE0367", "Member of a parameter cannot be sent", "{0} of parameter '{1}' cannot be sent: it is {2}, and its JSON cannot be in a cookie of the style 'cookie'; only null does not throw", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0367");

    public static readonly DiagnosticDescriptor WebhookNotRead = new(
        "CCE0368", "Body of a webhook not read", "No method reads the body of {0}: {1}", "Coverage", DiagnosticSeverity.Warning, true, null, HelpLink + "#cce0368");

    public static readonly DiagnosticDescriptor WebhookWithoutMethod = new(
        "CCE0369", "Webhook without a method", "No method is generated for {0}: {1}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0369");

    public static readonly DiagnosticDescriptor WebhookMediaTypeNotRead = new(
        "CCE0370", "Media type of a webhook not read", "The body of {0} is read as '{1}'; not read: {2}", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0370");

    public static readonly DiagnosticDescriptor NestedValueIsJson = new(
        "CCE0371", "Nested value is sent as JSON", "{0} of parameter '{1}' is sent as JSON: it is {2}, and no style but 'deepObject' says how to write it", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0371");

    public static readonly DiagnosticDescriptor AdditionalIsAny = new(
        "CCE0372", "Type of further members ignored", "The type of 'additionalProperties' is ignored: further members of a derived schema are any JSON, as those of the base schema", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0372");

    public static readonly DiagnosticDescriptor ServersWithoutEffect = new(
        "CCE0373", "Servers without effect", "The servers of operation '{0}' have no effect: without a base URL, its requests go to the BaseAddress of the HttpClient", "Coverage", DiagnosticSeverity.Info, true, null, HelpLink + "#cce0373");
}
