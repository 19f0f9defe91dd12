using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What a member looks like in JSON.</summary>
/// <param name="Texts">Its only values; empty for any.</param>
internal sealed record UnionMemberModel(string Name, WireKinds Kinds, bool IsRequired, EquatableArray<string> Texts);
