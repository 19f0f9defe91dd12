using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A public type of <c>CceGen.Runtime</c> in the namespace of a document.</summary>
/// <param name="RuntimeFile">The name of its file in <c>CceGen.Runtime</c>.</param>
/// <param name="ExceptionName">The name of the exception, which the file may mention.</param>
/// <param name="Renamed">The types that have other names here, that of the file among them.</param>
internal sealed record SharedTypeModel(string RuntimeFile, string ExceptionName, EquatableArray<RenamedTypeModel> Renamed);
