namespace CceGen.Generator.Primitives;

/// <content>Coverage: the document is valid, the generator does not support it or needs no part of it.</content>
internal static partial class Problems
{
    public static DiagnosticInfo KeywordIgnored(LocationInfo? location, string keyword, string objectName) =>
        Of(DiagnosticId.KeywordIgnored, location, keyword, objectName);

    public static DiagnosticInfo VersionNotSupported(LocationInfo? location, string version) =>
        Of(DiagnosticId.VersionNotSupported, location, version);

    /// <param name="location">The keyword or schema.</param>
    /// <param name="construct">What is not supported: a keyword, or a few words.</param>
    public static DiagnosticInfo SchemaNotSupported(LocationInfo? location, string construct) =>
        Of(DiagnosticId.SchemaNotSupported, location, construct);

    public static DiagnosticInfo ParameterNotSupported(LocationInfo? location, string parameter, string construct) =>
        Of(DiagnosticId.ParameterNotSupported, location, parameter, construct);

    /// <param name="location">The operation, or what makes it unsupported.</param>
    /// <param name="operation">Method and path.</param>
    /// <param name="reason">Why it is not supported, as a clause.</param>
    public static DiagnosticInfo OperationNotSupported(LocationInfo? location, string operation, string reason) =>
        Of(DiagnosticId.OperationNotSupported, location, operation, reason);

    public static DiagnosticInfo NoMediaType(LocationInfo? location) =>
        Of(DiagnosticId.MediaTypeNotSupported, location, "A body without a media type");

    public static DiagnosticInfo FormatNotMapped(LocationInfo? location, string format, string used) =>
        Of(DiagnosticId.FormatNotMapped, location, format, used);

    /// <param name="location">The limit, default or value.</param>
    /// <param name="keyword">The keyword that it belongs to.</param>
    /// <param name="value">The number as written.</param>
    /// <param name="consequence">Which type is used, as a sentence.</param>
    public static DiagnosticInfo IntegerOutOfRange(LocationInfo? location, string keyword, string value, string consequence) =>
        Of(DiagnosticId.IntegerOutOfRange, location, keyword, value, consequence);

    /// <param name="location">The reference.</param>
    /// <param name="reference">The reference as written.</param>
    /// <param name="consequence">What becomes of its place, as a sentence.</param>
    public static DiagnosticInfo ReferencedFileNotFound(LocationInfo? location, string reference, string consequence) =>
        Of(DiagnosticId.ReferencedFileNotFound, location, reference, consequence);

    /// <param name="location">The keyword.</param>
    public static DiagnosticInfo DiscriminatorIgnored(LocationInfo? location) => Of(DiagnosticId.DiscriminatorIgnored, location);

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its name.</param>
    /// <param name="objectName">The object that the <c>$ref</c> stands for.</param>
    public static DiagnosticInfo IgnoredBesideReference(LocationInfo? location, string keyword, string objectName) =>
        Of(DiagnosticId.IgnoredBesideReference, location, keyword, objectName);

    public static DiagnosticInfo HeaderParameterIgnored(LocationInfo? location, string header) =>
        Of(DiagnosticId.HeaderParameterIgnored, location, header);

    /// <param name="location">The value.</param>
    /// <param name="of">What the default belongs to, with its article: "a list".</param>
    public static DiagnosticInfo DefaultIgnored(LocationInfo? location, string of) => Of(DiagnosticId.DefaultIgnored, location, of);

    /// <param name="location">The keyword or its first value.</param>
    /// <param name="of">What the values are, with its article: "a list".</param>
    public static DiagnosticInfo EnumIgnored(LocationInfo? location, string of) => Of(DiagnosticId.EnumIgnored, location, of);

    /// <param name="location">The name in <c>required</c>.</param>
    /// <param name="property">The property of the base schema.</param>
    public static DiagnosticInfo RequiredOfBaseIgnored(LocationInfo? location, string property) =>
        Of(DiagnosticId.RequiredOfBaseIgnored, location, property);

    /// <param name="location">The property.</param>
    /// <param name="property">Its name.</param>
    public static DiagnosticInfo PropertyOfBaseUsed(LocationInfo? location, string property) =>
        Of(DiagnosticId.PropertyOfBaseUsed, location, property);

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its name.</param>
    public static DiagnosticInfo UnionNotChecked(LocationInfo? location, string keyword) => Of(DiagnosticId.UnionNotChecked, location, keyword);

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its name.</param>
    public static DiagnosticInfo UnionFormatsIgnored(LocationInfo? location, string keyword) => Of(DiagnosticId.UnionFormatsIgnored, location, keyword);

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its name.</param>
    public static DiagnosticInfo UnionOfDerived(LocationInfo? location, string keyword) => Of(DiagnosticId.UnionOfDerived, location, keyword);

    /// <param name="location">The second schema.</param>
    /// <param name="keyword">The keyword of the union.</param>
    public static DiagnosticInfo UnionTypeRepeated(LocationInfo? location, string keyword) => Of(DiagnosticId.UnionTypeRepeated, location, keyword);

    /// <param name="location">The part, or the property that several parts declare.</param>
    /// <param name="reason">Why it has no effect, and what has, as a sentence.</param>
    public static DiagnosticInfo PartOfAllOfIgnored(LocationInfo? location, string reason) =>
        Of(DiagnosticId.PartOfAllOfIgnored, location, reason);

    /// <param name="location">The first media type that is not used.</param>
    /// <param name="used">The media type that is sent.</param>
    /// <param name="others">Those that are not, as a list.</param>
    public static DiagnosticInfo MediaTypeNotUsed(LocationInfo? location, string used, string others) =>
        Of(DiagnosticId.MediaTypeNotUsed, location, used, others);

    /// <param name="location">The media type.</param>
    /// <param name="mediaType">Its name.</param>
    /// <param name="reason">Why a body of it cannot be sent, as a sentence.</param>
    public static DiagnosticInfo BodyWrittenByCaller(LocationInfo? location, string mediaType, string reason) =>
        Of(DiagnosticId.WrittenByCaller, location, $"A body of media type '{mediaType}'", reason);

    /// <param name="location">The media type.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="reason">Why its value is not written here, as a sentence.</param>
    public static DiagnosticInfo ParameterWrittenByCaller(LocationInfo? location, string parameter, string reason) =>
        Of(DiagnosticId.WrittenByCaller, location, $"Parameter '{parameter}'", reason);

    /// <param name="location">The media type.</param>
    /// <param name="mediaType">Its name.</param>
    /// <param name="used">The media type that is read.</param>
    public static DiagnosticInfo MediaTypeIgnored(LocationInfo? location, string mediaType, string used) =>
        Of(DiagnosticId.MediaTypeIgnored, location, mediaType, used);

    /// <param name="location">The response.</param>
    /// <param name="schema">The name of its schema.</param>
    public static DiagnosticInfo DefaultIsError(LocationInfo? location, string schema) => Of(DiagnosticId.DefaultIsError, location, schema);

    /// <param name="location">The operation.</param>
    /// <param name="operation">Method and path.</param>
    public static DiagnosticInfo SuccessesDiffer(LocationInfo? location, string operation) => Of(DiagnosticId.SuccessesDiffer, location, operation);

    /// <param name="location">The media type.</param>
    /// <param name="statusCode">The status code.</param>
    public static DiagnosticInfo ContentWithoutBody(LocationInfo? location, string statusCode) => Of(DiagnosticId.ContentWithoutBody, location, statusCode);

    /// <param name="location">The media type.</param>
    /// <param name="mediaType">Its name.</param>
    public static DiagnosticInfo ErrorNotTyped(LocationInfo? location, string mediaType) => Of(DiagnosticId.ErrorNotTyped, location, mediaType);

    public static DiagnosticInfo CertificateNotSent(LocationInfo? location, string scheme) => Of(DiagnosticId.CertificateNotSent, location, scheme);

    /// <param name="location">The document or file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="exception">Type and message of the exception.</param>
    public static DiagnosticInfo InternalError(LocationInfo? location, string file, string exception) =>
        Of(DiagnosticId.InternalError, location, file, exception);

    public static DiagnosticInfo HeaderIsText(LocationInfo? location, string header) =>
        Of(DiagnosticId.HeaderIsText, location, header);

    public static DiagnosticInfo FilterSelectsNothing(LocationInfo? location, string option, string text, string didYouMean) =>
        Of(DiagnosticId.FilterSelectsNothing, location, option, text, didYouMean);

    /// <param name="location">The schema of the member or item.</param>
    /// <param name="part">What it is in the parameter, as the beginning of a sentence.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="kind">What its value is, with an article.</param>
    public static DiagnosticInfo MemberNotSendable(LocationInfo? location, string part, string parameter, string kind) =>
        Of(DiagnosticId.MemberNotSendable, location, part, parameter, kind);

    /// <param name="location">The schema of the member or item.</param>
    /// <param name="part">What it is in the parameter, as the beginning of a sentence.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="kind">What its value is, with an article.</param>
    public static DiagnosticInfo NestedValueIsJson(LocationInfo? location, string part, string parameter, string kind) =>
        Of(DiagnosticId.NestedValueIsJson, location, part, parameter, kind);

    /// <param name="location">The media type.</param>
    /// <param name="webhook">What the webhook or callback is called, as a text.</param>
    /// <param name="reason">Why it is not read, as a sentence.</param>
    public static DiagnosticInfo WebhookNotRead(LocationInfo? location, string webhook, string reason) =>
        Of(DiagnosticId.WebhookNotRead, location, webhook, reason);

    /// <param name="location">The request, or its media type.</param>
    /// <param name="webhook">What the webhook or callback is called, as a text.</param>
    /// <param name="reason">Why there is nothing to read, as a sentence.</param>
    public static DiagnosticInfo WebhookWithoutMethod(LocationInfo? location, string webhook, string reason) =>
        Of(DiagnosticId.WebhookWithoutMethod, location, webhook, reason);

    /// <param name="location">The first media type that is not read.</param>
    /// <param name="webhook">What the webhook or callback is called, as a text.</param>
    /// <param name="read">The media type that is read.</param>
    /// <param name="others">Those that are not, as a list.</param>
    public static DiagnosticInfo WebhookMediaTypeNotRead(LocationInfo? location, string webhook, string read, string others) =>
        Of(DiagnosticId.WebhookMediaTypeNotRead, location, webhook, read, others);

    /// <param name="location">The schema of further members.</param>
    public static DiagnosticInfo AdditionalIsAny(LocationInfo? location) => Of(DiagnosticId.AdditionalIsAny, location);

    /// <param name="location">The operation.</param>
    /// <param name="operation">What the operation is called.</param>
    public static DiagnosticInfo ServersWithoutEffect(LocationInfo? location, string operation) => Of(DiagnosticId.ServersWithoutEffect, location, operation);
}
