namespace CceGen.Generator.Model;

/// <summary>A server that operations have instead of the document's: a property of the client.</summary>
internal sealed record OwnServerModel(string Property, string Url, string Doc);
