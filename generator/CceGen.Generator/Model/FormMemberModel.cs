namespace CceGen.Generator.Model;

/// <summary>How a member of an object is written as fields of a form.</summary>
internal sealed record FormMemberModel(string WireName, FormStyle Style);
