namespace CceGen.Generator.Model;

/// <summary>Which helper types the files of a document call.</summary>
/// <param name="LongRunning">The types that operation objects share; null when the document declares none.</param>
internal sealed record RuntimeModel(
    FileModel File,
    string ExceptionHintName,
    string ExceptionName,
    bool HasClients,
    bool HasObjects,
    bool HasEnums,
    bool HasOptionalNullable,
    bool HasRequiredValues,
    bool HasDates,
    LongRunningRuntimeModel? LongRunning);
