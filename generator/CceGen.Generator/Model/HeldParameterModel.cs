namespace CceGen.Generator.Model;

/// <summary>A parameter that an operation object sends with every poll.</summary>
/// <param name="Property">The property of the object that holds its value.</param>
internal sealed record HeldParameterModel(ParameterModel Parameter, string Property);
