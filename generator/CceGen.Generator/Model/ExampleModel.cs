using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An expression in an example.</summary>
/// <param name="Type">The type that the expression makes, null not allowed.</param>
/// <param name="Text">What <paramref name="Kind"/> says; empty where there are members.</param>
internal sealed record ExampleModel(ExampleKind Kind, TypeRef Type, string Text, EquatableArray<ExampleMemberModel> Members);
