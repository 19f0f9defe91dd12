using System.Globalization;
namespace CceGen.Generator.Primitives;

/// <content>Options: nswag.json and MSBuild.</content>
internal static partial class Problems
{
    /// <param name="location">The format in the document.</param>
    /// <param name="format">The format.</param>
    /// <param name="type">The type of the option.</param>
    /// <param name="schemaType">The type of the schema.</param>
    public static DiagnosticInfo FormatTypeNotFitting(LocationInfo? location, string format, string type, string schemaType) =>
        Of(DiagnosticId.FormatTypeNotFitting, location, format, type, schemaType);

    /// <param name="location">The key.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="didYouMean">A suggestion from <c>DidYouMean</c>, or empty.</param>
    public static DiagnosticInfo UnknownOption(LocationInfo? location, string name, string didYouMean) =>
        Of(DiagnosticId.UnknownOption, location, name, didYouMean);

    /// <param name="location">The value.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="used">The value that generated code is as if it had.</param>
    /// <param name="advice">What to do instead, after a semicolon; or empty.</param>
    public static DiagnosticInfo OptionNotSupported(LocationInfo? location, string name, string value, string used, string advice) =>
        Of(DiagnosticId.OptionNotSupported, location, name, value, used, advice);

    /// <param name="location">The value.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="used">The value that generated code is as if it had.</param>
    /// <param name="advice">What to do instead, after a semicolon; or empty.</param>
    public static DiagnosticInfo DefaultNotUsed(LocationInfo? location, string name, string value, string used, string advice) =>
        Of(DiagnosticId.DefaultNotUsed, location, name, value, used, advice);

    /// <param name="location">The options.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">What it names.</param>
    /// <param name="didYouMean">A suggestion from <c>DidYouMean</c>, or empty.</param>
    public static DiagnosticInfo OptionNamesNothing(LocationInfo? location, string name, string value, string didYouMean) =>
        Of(DiagnosticId.OptionNamesNothing, location, name, value, didYouMean);

    /// <param name="location">The parameter.</param>
    /// <param name="name">Its name.</param>
    public static DiagnosticInfo PathParameterNotExcluded(LocationInfo? location, string name) => Of(DiagnosticId.PathParameterNotExcluded, location, name);

    /// <param name="location">The option.</param>
    /// <param name="type">The type in C#.</param>
    /// <param name="option">The option that excludes it.</param>
    /// <param name="reason">What needs it, as a clause: "'Dog' derives from it".</param>
    public static DiagnosticInfo TypeNotExcluded(LocationInfo? location, string type, string option, string reason) =>
        Of(DiagnosticId.TypeNotExcluded, location, type, option, reason);

    /// <param name="location">The option.</param>
    /// <param name="exception">The exception that all clients share in part.</param>
    public static DiagnosticInfo ExceptionOfOneClient(LocationInfo? location, string exception) => Of(DiagnosticId.ExceptionOfOneClient, location, exception);

    /// <param name="location">The value.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="loss">What is lost and what to do, as two clauses.</param>
    public static DiagnosticInfo OptionLosesValues(LocationInfo? location, string name, string value, string loss) =>
        Of(DiagnosticId.OptionLosesValues, location, name, value, loss);

    /// <param name="location">The value.</param>
    /// <param name="name">The option.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="allowed">What the value must be: "true or false".</param>
    public static DiagnosticInfo InvalidOptionValue(LocationInfo? location, string name, string value, string allowed) =>
        Of(DiagnosticId.InvalidOptionValue, location, name, value, allowed);

    public static DiagnosticInfo DocumentNotFound(LocationInfo? location, string url) => Of(DiagnosticId.DocumentNotFound, location, url);

    public static DiagnosticInfo DocumentIsRemote(LocationInfo? location, string url) => Of(DiagnosticId.DocumentIsRemote, location, url);

    /// <param name="conflict">What stands against two documents in one namespace, as a clause that begins with a comma; empty where nothing else has to be said.</param>
    public static DiagnosticInfo DuplicateOutput(LocationInfo? location, string namespaceName, string owner, string conflict) =>
        Of(DiagnosticId.DuplicateOutput, location, namespaceName, owner, conflict);

    public static DiagnosticInfo UnresolvedVariable(LocationInfo? location, string reference) =>
        Of(DiagnosticId.UnresolvedVariable, location, reference);

    /// <param name="location">The key of the generator.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="advice">What to do instead, as an order.</param>
    public static DiagnosticInfo DocumentGeneratorNotSupported(LocationInfo? location, string generator, string advice) =>
        Of(DiagnosticId.DocumentGeneratorNotSupported, location, generator, advice);

    public static DiagnosticInfo ClassNameNotUnique(LocationInfo? location, string className) =>
        Of(DiagnosticId.ClassNameNotUnique, location, className);

    /// <param name="location">The path of the document in the second configuration.</param>
    /// <param name="document">That path.</param>
    /// <param name="owner">The file name of the first configuration.</param>
    /// <param name="first">The path of the document in the first configuration.</param>
    public static DiagnosticInfo DuplicateConfig(LocationInfo? location, string document, string owner, LocationInfo? first) =>
        Of(DiagnosticId.DuplicateConfig, location, document, owner).WithRelated(first);

    public static DiagnosticInfo NoClientSection(LocationInfo? location) => Of(DiagnosticId.NoClientSection, location);

    /// <param name="location">The key.</param>
    /// <param name="name">The option.</param>
    /// <param name="reason">Why a value changes nothing, as a clause: "wrapResponses is false".</param>
    public static DiagnosticInfo OptionWithoutEffect(LocationInfo? location, string name, string reason) =>
        Of(DiagnosticId.OptionWithoutEffect, location, name, reason);

    /// <param name="location">The name in the project file.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="suggestion">The name that is probably meant.</param>
    public static DiagnosticInfo UnknownMetadata(LocationInfo? location, string name, string suggestion) =>
        Of(DiagnosticId.UnknownMetadata, location, name, suggestion);

    public static DiagnosticInfo CodeGeneratorNotSupported(LocationInfo? location, string generator) =>
        Of(DiagnosticId.CodeGeneratorNotSupported, location, generator);

    /// <param name="location">The document.</param>
    /// <param name="assembly">The assembly that generated code calls.</param>
    /// <param name="other">The value of the option for the other library.</param>
    /// <param name="most">How many values such an enum has at most.</param>
    public static DiagnosticInfo TooManyFlags(LocationInfo? location, int most) => Of(DiagnosticId.TooManyFlags, location, most.ToString(CultureInfo.InvariantCulture));

    public static DiagnosticInfo PrismNotReferenced(LocationInfo? location) => Of(DiagnosticId.PrismNotReferenced, location);

    public static DiagnosticInfo JsonLibraryNotReferenced(LocationInfo? location, string assembly, string other) =>
        Of(DiagnosticId.JsonLibraryNotReferenced, location, assembly, other);

    /// <param name="location">The document.</param>
    public static DiagnosticInfo AnnotationsNotReferenced(LocationInfo? location) =>
        Of(DiagnosticId.AnnotationsNotReferenced, location);

    public static DiagnosticInfo LanguageVersionTooOld(LocationInfo? location, string version) =>
        Of(DiagnosticId.LanguageVersionTooOld, location, version);

    /// <param name="location">The option, or the document.</param>
    /// <param name="version">The version of C#.</param>
    public static DiagnosticInfo RequiredKeywordUnknown(LocationInfo? location, string version) =>
        Of(DiagnosticId.RequiredKeywordUnknown, location, version);

    public static DiagnosticInfo PropsNotImported(LocationInfo? location) => Of(DiagnosticId.PropsNotImported, location);

    public static DiagnosticInfo FileNotRead(LocationInfo? location, string file) => Of(DiagnosticId.FileNotRead, location, file);
}
