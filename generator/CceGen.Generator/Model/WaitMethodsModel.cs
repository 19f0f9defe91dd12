using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What the declarations of the methods show that make an operation object.</summary>
/// <param name="Name">The class of the operation object.</param>
/// <param name="ProgressName">The class of what it reports while it waits.</param>
/// <param name="Title">What is followed, in words.</param>
/// <param name="WaitMethod">The method that waits for the end.</param>
/// <param name="Parameters">Those of the method that polls, in its order.</param>
/// <param name="Id">The name of the parameter that identifies the operation, when it may be null.</param>
internal sealed record WaitMethodsModel(
    string Name,
    string ProgressName,
    string Title,
    string WaitMethod,
    string ExceptionName,
    EquatableArray<MethodParameterModel> Parameters,
    string? Id,
    bool HasOptionalParameters,
    bool IsObsolete);
