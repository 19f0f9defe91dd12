using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What the declaration of a method shows: its signature and its documentation, and nothing of how it is sent.</summary>
/// <param name="Parameters">In the order of the signature, the body included.</param>
/// <param name="Result">The type of the result; null for none.</param>
/// <param name="Errors">What is said of the documented errors.</param>
/// <param name="HasOptionalParameters">One method with optional parameters, instead of two overloads.</param>
internal sealed record MethodModel(
    string Name,
    EquatableArray<MethodParameterModel> Parameters,
    TypeRef? Result,
    string ExceptionName,
    EquatableArray<string> Errors,
    bool HasOptionalParameters,
    bool IsObsolete,
    DocModel Doc,
    string ReturnsDoc,
    CallExampleModel? Example)
{
    /// <summary>The name of the method that blocks; null for none.</summary>
    public string? SyncName { get; init; }

    /// <summary>The method that returns the status code and the headers as well: its name and its result; null when there is none.</summary>
    public (string Name, TypeRef Type)? FullResponse { get; init; }
}
