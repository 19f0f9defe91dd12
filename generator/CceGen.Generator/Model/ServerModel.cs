using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A server of the document: a constant of the client, or a method when its URL has variables.</summary>
/// <param name="Name">The constant or method.</param>
/// <param name="Parts">The URL.</param>
internal sealed record ServerModel(string Name, EquatableArray<ServerPartModel> Parts, string Doc);
