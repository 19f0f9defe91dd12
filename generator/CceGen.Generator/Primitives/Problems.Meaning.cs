namespace CceGen.Generator.Primitives;

/// <content>Meaning: what the document says is wrong or doubtful.</content>
internal static partial class Problems
{
    public static DiagnosticInfo UnresolvedReference(LocationInfo? location, string reference, string didYouMean) =>
        Of(DiagnosticId.UnresolvedReference, location, reference, didYouMean);

    /// <param name="location">The value.</param>
    /// <param name="name">The keyword that has the value.</param>
    /// <param name="expected">What it must be, with its article: "a mapping".</param>
    /// <param name="found">What it is, with its article.</param>
    public static DiagnosticInfo WrongNodeKind(LocationInfo? location, string name, string expected, string found) =>
        Of(DiagnosticId.WrongNodeKind, location, name, expected, found);

    /// <param name="location">The value.</param>
    /// <param name="name">The keyword that has the value.</param>
    /// <param name="text">The Boolean as a string.</param>
    public static DiagnosticInfo BooleanAsString(LocationInfo? location, string name, string text) =>
        Of(DiagnosticId.BooleanAsString, location, name, text);

    /// <param name="location">The example.</param>
    /// <param name="name">What the example is of.</param>
    /// <param name="type">The type in C#.</param>
    public static DiagnosticInfo ExampleNotShown(LocationInfo? location, string name, string type) =>
        Of(DiagnosticId.ExampleNotShown, location, name, type);

    public static DiagnosticInfo UnknownType(LocationInfo? location, string type, string didYouMean) =>
        Of(DiagnosticId.UnknownType, location, type, didYouMean);

    /// <param name="location">The object, or what names it.</param>
    /// <param name="key">The key.</param>
    /// <param name="objectName">The object's name in the specification.</param>
    public static DiagnosticInfo MissingKey(LocationInfo? location, string key, string objectName) =>
        Of(DiagnosticId.MissingKey, location, key, objectName);

    /// <param name="location">The object, or what names it.</param>
    /// <param name="key">The key.</param>
    /// <param name="objectName">The object's name in the specification.</param>
    /// <param name="assumed">What is assumed in its place, as a clause.</param>
    public static DiagnosticInfo MissingKeyAssumed(LocationInfo? location, string key, string objectName, string assumed) =>
        Of(DiagnosticId.MissingKeyAssumed, location, key, objectName, assumed);

    /// <param name="location">The value.</param>
    /// <param name="written">What is written, with its keyword.</param>
    /// <param name="meant">What is read, in quotes or in words.</param>
    public static DiagnosticInfo ReadAs(LocationInfo? location, string written, string meant) =>
        Of(DiagnosticId.ReadAs, location, written, meant);

    /// <param name="location">The value.</param>
    /// <param name="name">The keyword that has the value.</param>
    /// <param name="expected">What it must be, with its article: "a mapping".</param>
    /// <param name="found">What it is, with its article.</param>
    /// <param name="consequence">What becomes of it, as a clause: "it is ignored".</param>
    public static DiagnosticInfo WrongKindIgnored(LocationInfo? location, string name, string expected, string found, string consequence) =>
        Of(DiagnosticId.WrongKindIgnored, location, name, expected, found, consequence);

    public static DiagnosticInfo CyclicReference(LocationInfo? location, string reference) =>
        Of(DiagnosticId.CyclicReference, location, reference);

    /// <param name="location">The reference.</param>
    /// <param name="reference">The reference as written.</param>
    /// <param name="consequence">What it means, as a clause.</param>
    public static DiagnosticInfo SelfReference(LocationInfo? location, string reference, string consequence) =>
        Of(DiagnosticId.SelfReference, location, reference, consequence);

    /// <param name="location">The second name.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="name">The name.</param>
    /// <param name="first">The first schema with it.</param>
    public static DiagnosticInfo DuplicateIdentifier(LocationInfo? location, string keyword, string name, LocationInfo? first) =>
        Of(DiagnosticId.DuplicateIdentifier, location, keyword, name).WithRelated(first);

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its name.</param>
    /// <param name="place">Where the parameters are that are the body.</param>
    /// <param name="first">The first of them.</param>
    public static DiagnosticInfo SecondBodyIgnored(LocationInfo? location, string keyword, string place, LocationInfo? first) =>
        Of(DiagnosticId.SecondBodyIgnored, location, keyword, place).WithRelated(first);

    public static DiagnosticInfo StatusCodeIgnored(LocationInfo? location, string code, string consequence) =>
        Of(DiagnosticId.StatusCodeIgnored, location, code, consequence);

    public static DiagnosticInfo DuplicateOperationId(LocationInfo? location, string id, string method, LocationInfo? first) =>
        Of(DiagnosticId.DuplicateOperationId, location, id, method).WithRelated(first);

    public static DiagnosticInfo MissingPathParameter(LocationInfo? location, string name, string path) =>
        Of(DiagnosticId.MissingPathParameter, location, name, path);

    public static DiagnosticInfo UnusedPathParameter(LocationInfo? location, string name, string path) =>
        Of(DiagnosticId.UnusedPathParameter, location, name, path);

    /// <param name="location">The second declaration.</param>
    /// <param name="name">The name.</param>
    /// <param name="place">The value of <c>in</c>.</param>
    /// <param name="first">The first declaration.</param>
    public static DiagnosticInfo DuplicateParameter(LocationInfo? location, string name, string place, LocationInfo? first) =>
        Of(DiagnosticId.DuplicateParameter, location, name, place).WithRelated(first);

    public static DiagnosticInfo InvalidDefault(LocationInfo? location, string value, string type) =>
        Of(DiagnosticId.InvalidDefault, location, value, type);

    /// <param name="location">The value.</param>
    /// <param name="found">What it is instead of a scalar, with its article.</param>
    public static DiagnosticInfo InvalidEnumValue(LocationInfo? location, string found) =>
        Of(DiagnosticId.InvalidEnumValue, location, $"it must be a string, a number or a Boolean, but is {found}");

    public static DiagnosticInfo DuplicateEnumValue(LocationInfo? location, string value, LocationInfo? first) =>
        Of(DiagnosticId.InvalidEnumValue, location, $"'{value}' is a duplicate").WithRelated(first);

    /// <param name="location">The URL.</param>
    /// <param name="url">The URL as written.</param>
    /// <param name="reason">Why no request can be sent to it, as a clause.</param>
    public static DiagnosticInfo InvalidServerUrl(LocationInfo? location, string url, string reason) =>
        Of(DiagnosticId.InvalidServerUrl, location, url, reason);

    public static DiagnosticInfo WrongReferenceTarget(LocationInfo? location, string reference, string expected, string found) =>
        Of(DiagnosticId.WrongReferenceTarget, location, reference, expected, found);

    public static DiagnosticInfo UndeclaredRequiredProperty(LocationInfo? location, string name) =>
        Of(DiagnosticId.UndeclaredRequiredProperty, location, name);

    public static DiagnosticInfo InvalidStatusCode(LocationInfo? location, string code) => Of(DiagnosticId.InvalidStatusCode, location, code);

    public static DiagnosticInfo MissingOperationId(LocationInfo? location, string method) =>
        Of(DiagnosticId.MissingOperationId, location, method);

    /// <param name="location">The path.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="reason">Why no request can be made for it, as a clause.</param>
    public static DiagnosticInfo InvalidPath(LocationInfo? location, string path, string reason) =>
        Of(DiagnosticId.InvalidPath, location, path, reason);

    public static DiagnosticInfo UnknownKeyword(LocationInfo? location, string keyword, string objectName, string didYouMean) =>
        Of(DiagnosticId.UnknownKeyword, location, keyword, objectName, didYouMean);

    public static DiagnosticInfo NameChanged(LocationInfo? location, string wanted, string used) =>
        Of(DiagnosticId.NameChanged, location, wanted, used);

    /// <param name="location">The value.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="reason">What would be right, or what is wrong, as a clause.</param>
    public static DiagnosticInfo InvalidValue(LocationInfo? location, string keyword, string value, string reason) =>
        Of(DiagnosticId.InvalidValue, location, keyword, value, reason);

    /// <param name="location">The value.</param>
    /// <param name="extension">The extension.</param>
    /// <param name="found">What its value is, with its article.</param>
    /// <param name="expected">What it must be.</param>
    public static DiagnosticInfo InvalidExtension(LocationInfo? location, string extension, string found, string expected) =>
        Of(DiagnosticId.InvalidExtension, location, extension, found, expected);

    /// <param name="location">The extension, or the part of it that is wrong.</param>
    /// <param name="operation">Method and path.</param>
    /// <param name="reason">Why it cannot be polled, as a clause.</param>
    public static DiagnosticInfo InvalidLongRunning(LocationInfo? location, string operation, string reason) =>
        Of(DiagnosticId.InvalidLongRunning, location, operation, reason);

    /// <param name="location">The value of <c>in</c> of the second parameter.</param>
    /// <param name="name">Its name.</param>
    /// <param name="place">The value of <c>in</c>.</param>
    /// <param name="first">The parameter that is the body.</param>
    public static DiagnosticInfo SecondBody(LocationInfo? location, string name, string place, LocationInfo? first) =>
        Of(DiagnosticId.SecondBody, location, name, place).WithRelated(first);

    public static DiagnosticInfo NoPaths(LocationInfo? location) => Of(DiagnosticId.NoPaths, location);

    public static DiagnosticInfo NoOperations(LocationInfo? location) => Of(DiagnosticId.NoOperations, location);

    /// <param name="location">The keyword, or the schema that it cannot tell apart.</param>
    /// <param name="reason">Why it has no effect, as a clause.</param>
    public static DiagnosticInfo UnionDiscriminatorIgnored(LocationInfo? location, string reason) => Of(DiagnosticId.UnionDiscriminatorIgnored, location, reason);

    /// <param name="location">The name or reference of the schema.</param>
    /// <param name="target">What it names.</param>
    /// <param name="union">The union.</param>
    public static DiagnosticInfo UnknownMapping(LocationInfo? location, string target, string union) =>
        Of(DiagnosticId.UnknownMapping, location, target, $"a schema of the union '{union}'", "this value are kept as JSON");

    /// <param name="location">The name or reference of the schema.</param>
    /// <param name="target">What it names.</param>
    /// <param name="union">The union.</param>
    public static DiagnosticInfo UnknownDefaultMapping(LocationInfo? location, string target, string union) =>
        Of(DiagnosticId.UnknownMapping, location, target, $"a schema of the union '{union}'", "any other value are kept as JSON");

    /// <param name="location">The name or reference of the schema.</param>
    /// <param name="target">What it names.</param>
    /// <param name="baseName">The class with the discriminator.</param>
    public static DiagnosticInfo UnknownDefaultOfBase(LocationInfo? location, string target, string baseName) =>
        Of(DiagnosticId.UnknownMapping, location, target, $"a schema that derives from '{baseName}'", $"any other value are read as '{baseName}'");

    /// <param name="location">The scheme, or what names it.</param>
    /// <param name="scheme">Its name.</param>
    /// <param name="reason">Why nothing says how its credential is sent, as a clause.</param>
    public static DiagnosticInfo SecuritySchemeUnclear(LocationInfo? location, string scheme, string reason) =>
        Of(DiagnosticId.SecuritySchemeUnclear, location, scheme, reason);

    /// <param name="location">The value of <c>type</c>.</param>
    /// <param name="type">The type.</param>
    /// <param name="reference">What the schema is made of, as it is written.</param>
    public static DiagnosticInfo TypeContradicted(LocationInfo? location, string type, string reference) =>
        Of(DiagnosticId.TypeContradicted, location, type, reference);

    /// <param name="location">The part, or the property.</param>
    /// <param name="reason">Why no value fits, as a clause.</param>
    public static DiagnosticInfo PartsContradict(LocationInfo? location, string reason) =>
        Of(DiagnosticId.PartsContradict, location, reason);

    /// <param name="location">The schema that the value stands for.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema as written.</param>
    /// <param name="baseName">The schema with the discriminator.</param>
    public static DiagnosticInfo DiscriminatorValueIgnored(LocationInfo? location, string value, string schema, string baseName) =>
        Of(DiagnosticId.DiscriminatorValueIgnored, location, value, schema, baseName);

    /// <param name="location">The media type.</param>
    /// <param name="mediaType">Its name.</param>
    public static DiagnosticInfo MediaTypeInvalid(LocationInfo? location, string mediaType) =>
        Of(DiagnosticId.MediaTypeInvalid, location, mediaType);
}
