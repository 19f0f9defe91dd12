using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Diagnostics;

/// <summary>The diagnostics by their numbers, and those that the option <c>lenient</c> changes.</summary>
internal static class DescriptorTable
{
    /// <summary>Marks a warning that is an error without the option <c>lenient</c>.</summary>
    public const string LenientTag = "Lenient";

    /// <summary>How an error about a document ends: with the way to do without what it is about.</summary>
    private const string Offer = " (a warning with Lenient=\"true\")";

    private static readonly Dictionary<DiagnosticId, DiagnosticDescriptor> Table = new()
    {
        [DiagnosticId.UnknownOption] = DiagnosticDescriptors.UnknownOption,
        [DiagnosticId.OptionNotSupported] = DiagnosticDescriptors.OptionNotSupported,
        [DiagnosticId.InvalidOptionValue] = DiagnosticDescriptors.InvalidOptionValue,
        [DiagnosticId.DocumentNotFound] = DiagnosticDescriptors.DocumentNotFound,
        [DiagnosticId.DocumentIsRemote] = DiagnosticDescriptors.DocumentIsRemote,
        [DiagnosticId.DuplicateOutput] = DiagnosticDescriptors.DuplicateOutput,
        [DiagnosticId.UnresolvedVariable] = DiagnosticDescriptors.UnresolvedVariable,
        [DiagnosticId.DocumentGeneratorNotSupported] = DiagnosticDescriptors.DocumentGeneratorNotSupported,
        [DiagnosticId.ClassNameNotUnique] = DiagnosticDescriptors.ClassNameNotUnique,
        [DiagnosticId.DuplicateConfig] = DiagnosticDescriptors.DuplicateConfig,
        [DiagnosticId.NoClientSection] = DiagnosticDescriptors.NoClientSection,
        [DiagnosticId.OptionWithoutEffect] = DiagnosticDescriptors.OptionWithoutEffect,
        [DiagnosticId.UnknownMetadata] = DiagnosticDescriptors.UnknownMetadata,
        [DiagnosticId.CodeGeneratorNotSupported] = DiagnosticDescriptors.CodeGeneratorNotSupported,
        [DiagnosticId.JsonLibraryNotReferenced] = DiagnosticDescriptors.JsonLibraryNotReferenced,
        [DiagnosticId.LanguageVersionTooOld] = DiagnosticDescriptors.LanguageVersionTooOld,
        [DiagnosticId.PropsNotImported] = DiagnosticDescriptors.PropsNotImported,
        [DiagnosticId.FileNotRead] = DiagnosticDescriptors.FileNotRead,
        [DiagnosticId.DefaultNotUsed] = DiagnosticDescriptors.DefaultNotUsed,
        [DiagnosticId.OptionNamesNothing] = DiagnosticDescriptors.OptionNamesNothing,
        [DiagnosticId.PathParameterNotExcluded] = DiagnosticDescriptors.PathParameterNotExcluded,
        [DiagnosticId.ExceptionOfOneClient] = DiagnosticDescriptors.ExceptionOfOneClient,
        [DiagnosticId.TypeNotExcluded] = DiagnosticDescriptors.TypeNotExcluded,
        [DiagnosticId.OptionLosesValues] = DiagnosticDescriptors.OptionLosesValues,
        [DiagnosticId.PrismNotReferenced] = DiagnosticDescriptors.PrismNotReferenced,
        [DiagnosticId.TooManyFlags] = DiagnosticDescriptors.TooManyFlags,
        [DiagnosticId.RequiredKeywordUnknown] = DiagnosticDescriptors.RequiredKeywordUnknown,
        [DiagnosticId.AnnotationsNotReferenced] = DiagnosticDescriptors.AnnotationsNotReferenced,
        [DiagnosticId.SyntaxError] = DiagnosticDescriptors.SyntaxError,
        [DiagnosticId.DuplicateKey] = DiagnosticDescriptors.DuplicateKey,
        [DiagnosticId.YamlFeatureNotSupported] = DiagnosticDescriptors.YamlFeatureNotSupported,
        [DiagnosticId.UnresolvedReference] = DiagnosticDescriptors.UnresolvedReference,
        [DiagnosticId.WrongNodeKind] = DiagnosticDescriptors.WrongNodeKind,
        [DiagnosticId.UnknownType] = DiagnosticDescriptors.UnknownType,
        [DiagnosticId.MissingKey] = DiagnosticDescriptors.MissingKey,
        [DiagnosticId.CyclicReference] = DiagnosticDescriptors.CyclicReference,
        [DiagnosticId.DuplicateOperationId] = DiagnosticDescriptors.DuplicateOperationId,
        [DiagnosticId.MissingPathParameter] = DiagnosticDescriptors.MissingPathParameter,
        [DiagnosticId.UnusedPathParameter] = DiagnosticDescriptors.UnusedPathParameter,
        [DiagnosticId.DuplicateParameter] = DiagnosticDescriptors.DuplicateParameter,
        [DiagnosticId.InvalidDefault] = DiagnosticDescriptors.InvalidDefault,
        [DiagnosticId.InvalidEnumValue] = DiagnosticDescriptors.InvalidEnumValue,
        [DiagnosticId.InvalidServerUrl] = DiagnosticDescriptors.InvalidServerUrl,
        [DiagnosticId.WrongReferenceTarget] = DiagnosticDescriptors.WrongReferenceTarget,
        [DiagnosticId.UndeclaredRequiredProperty] = DiagnosticDescriptors.UndeclaredRequiredProperty,
        [DiagnosticId.InvalidStatusCode] = DiagnosticDescriptors.InvalidStatusCode,
        [DiagnosticId.MissingOperationId] = DiagnosticDescriptors.MissingOperationId,
        [DiagnosticId.InvalidPath] = DiagnosticDescriptors.InvalidPath,
        [DiagnosticId.UnknownKeyword] = DiagnosticDescriptors.UnknownKeyword,
        [DiagnosticId.NameChanged] = DiagnosticDescriptors.NameChanged,
        [DiagnosticId.InvalidValue] = DiagnosticDescriptors.InvalidValue,
        [DiagnosticId.InvalidExtension] = DiagnosticDescriptors.InvalidExtension,
        [DiagnosticId.InvalidLongRunning] = DiagnosticDescriptors.InvalidLongRunning,
        [DiagnosticId.NoPaths] = DiagnosticDescriptors.NoPaths,
        [DiagnosticId.NoOperations] = DiagnosticDescriptors.NoOperations,
        [DiagnosticId.BooleanAsString] = DiagnosticDescriptors.BooleanAsString,
        [DiagnosticId.ExampleNotShown] = DiagnosticDescriptors.ExampleNotShown,
        [DiagnosticId.UnionDiscriminatorIgnored] = DiagnosticDescriptors.UnionDiscriminatorIgnored,
        [DiagnosticId.UnknownMapping] = DiagnosticDescriptors.UnknownMapping,
        [DiagnosticId.SecondBody] = DiagnosticDescriptors.SecondBody,
        [DiagnosticId.MissingKeyAssumed] = DiagnosticDescriptors.MissingKeyAssumed,
        [DiagnosticId.ReadAs] = DiagnosticDescriptors.ReadAs,
        [DiagnosticId.WrongKindIgnored] = DiagnosticDescriptors.WrongKindIgnored,
        [DiagnosticId.KeyRepeated] = DiagnosticDescriptors.KeyRepeated,
        [DiagnosticId.SelfReference] = DiagnosticDescriptors.SelfReference,
        [DiagnosticId.KeyRepeatedWith] = DiagnosticDescriptors.KeyRepeatedWith,
        [DiagnosticId.SecondBodyIgnored] = DiagnosticDescriptors.SecondBodyIgnored,
        [DiagnosticId.DuplicateIdentifier] = DiagnosticDescriptors.DuplicateIdentifier,
        [DiagnosticId.FormatTypeNotFitting] = DiagnosticDescriptors.FormatTypeNotFitting,
        [DiagnosticId.StatusCodeIgnored] = DiagnosticDescriptors.StatusCodeIgnored,
        [DiagnosticId.SecuritySchemeUnclear] = DiagnosticDescriptors.SecuritySchemeUnclear,
        [DiagnosticId.TypeContradicted] = DiagnosticDescriptors.TypeContradicted,
        [DiagnosticId.PartsContradict] = DiagnosticDescriptors.PartsContradict,
        [DiagnosticId.DiscriminatorValueIgnored] = DiagnosticDescriptors.DiscriminatorValueIgnored,
        [DiagnosticId.MediaTypeInvalid] = DiagnosticDescriptors.MediaTypeInvalid,
        [DiagnosticId.KeywordIgnored] = DiagnosticDescriptors.KeywordIgnored,
        [DiagnosticId.VersionNotSupported] = DiagnosticDescriptors.VersionNotSupported,
        [DiagnosticId.SchemaNotSupported] = DiagnosticDescriptors.SchemaNotSupported,
        [DiagnosticId.ParameterNotSupported] = DiagnosticDescriptors.ParameterNotSupported,
        [DiagnosticId.OperationNotSupported] = DiagnosticDescriptors.OperationNotSupported,
        [DiagnosticId.MediaTypeNotSupported] = DiagnosticDescriptors.MediaTypeNotSupported,
        [DiagnosticId.FormatNotMapped] = DiagnosticDescriptors.FormatNotMapped,
        [DiagnosticId.ReferencedFileNotFound] = DiagnosticDescriptors.ReferencedFileNotFound,
        [DiagnosticId.IntegerOutOfRange] = DiagnosticDescriptors.IntegerOutOfRange,
        [DiagnosticId.DiscriminatorIgnored] = DiagnosticDescriptors.DiscriminatorIgnored,
        [DiagnosticId.IgnoredBesideReference] = DiagnosticDescriptors.IgnoredBesideReference,
        [DiagnosticId.HeaderParameterIgnored] = DiagnosticDescriptors.HeaderParameterIgnored,
        [DiagnosticId.DefaultIgnored] = DiagnosticDescriptors.DefaultIgnored,
        [DiagnosticId.EnumIgnored] = DiagnosticDescriptors.EnumIgnored,
        [DiagnosticId.RequiredOfBaseIgnored] = DiagnosticDescriptors.RequiredOfBaseIgnored,
        [DiagnosticId.PropertyOfBaseUsed] = DiagnosticDescriptors.PropertyOfBaseUsed,
        [DiagnosticId.UnionNotChecked] = DiagnosticDescriptors.UnionNotChecked,
        [DiagnosticId.UnionFormatsIgnored] = DiagnosticDescriptors.UnionFormatsIgnored,
        [DiagnosticId.UnionOfDerived] = DiagnosticDescriptors.UnionOfDerived,
        [DiagnosticId.UnionTypeRepeated] = DiagnosticDescriptors.UnionTypeRepeated,
        [DiagnosticId.PartOfAllOfIgnored] = DiagnosticDescriptors.PartOfAllOfIgnored,
        [DiagnosticId.MediaTypeNotUsed] = DiagnosticDescriptors.MediaTypeNotUsed,
        [DiagnosticId.WrittenByCaller] = DiagnosticDescriptors.WrittenByCaller,
        [DiagnosticId.MediaTypeIgnored] = DiagnosticDescriptors.MediaTypeIgnored,
        [DiagnosticId.DefaultIsError] = DiagnosticDescriptors.DefaultIsError,
        [DiagnosticId.SuccessesDiffer] = DiagnosticDescriptors.SuccessesDiffer,
        [DiagnosticId.ContentWithoutBody] = DiagnosticDescriptors.ContentWithoutBody,
        [DiagnosticId.ErrorNotTyped] = DiagnosticDescriptors.ErrorNotTyped,
        [DiagnosticId.CertificateNotSent] = DiagnosticDescriptors.CertificateNotSent,
        [DiagnosticId.HeaderIsText] = DiagnosticDescriptors.HeaderIsText,
        [DiagnosticId.FilterSelectsNothing] = DiagnosticDescriptors.FilterSelectsNothing,
        [DiagnosticId.MemberNotSendable] = DiagnosticDescriptors.MemberNotSendable,
        [DiagnosticId.WebhookNotRead] = DiagnosticDescriptors.WebhookNotRead,
        [DiagnosticId.WebhookWithoutMethod] = DiagnosticDescriptors.WebhookWithoutMethod,
        [DiagnosticId.WebhookMediaTypeNotRead] = DiagnosticDescriptors.WebhookMediaTypeNotRead,
        [DiagnosticId.NestedValueIsJson] = DiagnosticDescriptors.NestedValueIsJson,
        [DiagnosticId.AdditionalIsAny] = DiagnosticDescriptors.AdditionalIsAny,
        [DiagnosticId.ServersWithoutEffect] = DiagnosticDescriptors.ServersWithoutEffect,
        [DiagnosticId.InternalError] = DiagnosticDescriptors.InternalError,
    };

    // Errors about what a document says: the rest of it is generated, and whoever cannot correct it can do without the part.
    // A syntax error is none of them: nobody knows what is lost by it.
    private static readonly DiagnosticId[] OfDocuments =
    [
        DiagnosticId.DuplicateKey,
        DiagnosticId.YamlFeatureNotSupported,
        DiagnosticId.UnresolvedReference,
        DiagnosticId.WrongNodeKind,
        DiagnosticId.UnknownType,
        DiagnosticId.MissingKey,
        DiagnosticId.CyclicReference,
        DiagnosticId.WrongReferenceTarget,
        DiagnosticId.InvalidStatusCode,
        DiagnosticId.InvalidPath,
        DiagnosticId.SecondBody,
        DiagnosticId.InvalidValue,
        DiagnosticId.InvalidLongRunning,
    ];

    private static readonly Dictionary<DiagnosticId, DiagnosticDescriptor> Offering =
        OfDocuments.ToDictionary(id => id, id => Like(Table[id], Table[id].MessageFormat + Offer, DiagnosticSeverity.Error, DiagnosticTags.Errors));

    private static readonly Dictionary<DiagnosticId, DiagnosticDescriptor> Granting =
        OfDocuments.ToDictionary(id => id, id => Like(Table[id], Table[id].MessageFormat.ToString(CultureInfo.InvariantCulture), DiagnosticSeverity.Warning, LenientTag));

    // Reported by an analyzer, at a place in C#.
    private static readonly DiagnosticDescriptor[] OfCode = [DiagnosticDescriptors.OwnMemberNotInJson, DiagnosticDescriptors.OwnMethodNotCalled];

    public static IReadOnlyCollection<DiagnosticDescriptor> All => Table.Values.Concat(OfCode).ToList(); // Spreads need System.Memory, which the oldest compiler does not have.

    /// <summary>Whether the option <c>lenient</c> makes the error a warning.</summary>
    public static bool CanBeLenient(DiagnosticId id) => Offering.ContainsKey(id);

    public static DiagnosticDescriptor For(DiagnosticId id, Leniency leniency = Leniency.None) => leniency switch
    {
        Leniency.Offered when Offering.TryGetValue(id, out var offering) => offering,
        Leniency.Granted when Granting.TryGetValue(id, out var granting) => granting,
        _ => Table[id],
    };

    private static DiagnosticDescriptor Like(DiagnosticDescriptor other, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(other.Id, other.Title, message, other.Category, severity, true, null, other.HelpLinkUri, tags);
}
