using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A public type of <c>CceGen.Runtime</c> in the namespace of a document.</summary>
/// <param name="RuntimeFile">The name of its file in <c>CceGen.Runtime</c>.</param>
/// <param name="ExceptionName">The name of the exception, where the file mentions it; otherwise empty.</param>
/// <param name="Renamed">The types that have other names here, that of the file among them.</param>
internal sealed record SharedTypeModel(string RuntimeFile, string ExceptionName, EquatableArray<RenamedTypeModel> Renamed)
{
    /// <summary>What the type is called here.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>Whether it is public, whatever the access of the document's own types.</summary>
    public bool IsPublic { get; init; }
}
