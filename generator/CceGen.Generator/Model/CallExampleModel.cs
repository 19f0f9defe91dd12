using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An example of a call.</summary>
internal sealed record CallExampleModel(EquatableArray<ExampleMemberModel> Arguments);
