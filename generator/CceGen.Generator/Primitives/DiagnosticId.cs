namespace CceGen.Generator.Primitives;

/// <summary>
/// The numbers of the diagnostics; 203 is shown as <c>CCE0203</c>. 00xx options, 01xx syntax, 02xx meaning,
/// 03xx not supported or without effect, 09xx the generator's own fault. A number is never used again.
/// </summary>
internal enum DiagnosticId
{
    UnknownOption = 1,
    OptionNotSupported = 2,
    InvalidOptionValue = 3,
    DocumentNotFound = 4,
    DocumentIsRemote = 5,
    DuplicateOutput = 6,
    UnresolvedVariable = 7,
    DocumentGeneratorNotSupported = 8,
    ClassNameNotUnique = 9,
    DuplicateConfig = 10,

    SyntaxError = 101,
    DuplicateKey = 102,
    YamlFeatureNotSupported = 103,

    UnresolvedReference = 201,
    WrongNodeKind = 202,
    UnknownType = 203,
    MissingKey = 204,
    CyclicReference = 205,
    DuplicateOperationId = 206,
    MissingPathParameter = 207,
    UnusedPathParameter = 208,
    DuplicateParameter = 209,
    InvalidDefault = 210,
    InvalidEnumValue = 211,
    InvalidServerUrl = 212,
    WrongReferenceTarget = 213,
    UndeclaredRequiredProperty = 214,
    InvalidStatusCode = 215,
    MissingOperationId = 216,
    InvalidPath = 217,
    UnknownKeyword = 218,
    NameChanged = 219,
    InvalidValue = 220,
    InvalidExtension = 221,
    InvalidLongRunning = 222,

    KeywordIgnored = 301,
    VersionNotSupported = 302,
    SchemaNotSupported = 303,
    ParameterNotSupported = 304,
    OperationNotSupported = 305,
    MediaTypeNotSupported = 306,
    FormatNotMapped = 307,
    ExternalReferenceNotSupported = 308,
    IntegerOutOfRange = 309,

    InternalError = 900,
}
