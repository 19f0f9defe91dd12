namespace CceGen.Generator.Model;

/// <summary>A type of <c>CceGen.Runtime</c> that has another name in a document, whose own is taken.</summary>
internal sealed record RenamedTypeModel(string RuntimeName, string Name);
