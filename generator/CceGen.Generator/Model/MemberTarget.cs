namespace CceGen.Generator.Model;

/// <summary>What generated code assigns to a property: the property itself, or the field behind it where the property cannot be set.</summary>
/// <param name="Name">The property or the field.</param>
/// <param name="IsOptional">Whether the field says as well that the member is there.</param>
internal sealed record MemberTarget(string Name, bool IsOptional);
