using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A header of a response that is a property of the class of the response.</summary>
/// <param name="Separator">What is between the items of a list.</param>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, WireModel Wire, HeaderFormat Format, char Separator, bool IsObsolete, string Doc);
