using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What the files of a document share.</summary>
/// <param name="LongRunningHintNames">The names of the files that operation objects share; empty when the document declares none.</param>
/// <param name="Helpers">The helper files that are called.</param>
internal sealed record RuntimeModel(
    FileModel File,
    string ExceptionHintName,
    string ExceptionName,
    bool HasClients,
    EquatableArray<string> LongRunningHintNames,
    HelperSet Helpers);
