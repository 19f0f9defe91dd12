using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The constructor of a class whose properties are set by it alone.</summary>
/// <param name="Parameters">A parameter for each property, those of the base class included.</param>
/// <param name="BaseArguments">The parameters that the constructor of the base class gets, in its order.</param>
internal sealed record ConstructorModel(EquatableArray<ConstructorParameterModel> Parameters, EquatableArray<string> BaseArguments);
