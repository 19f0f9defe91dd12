using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An operation object: a class, and the methods of the client that make one.</summary>
/// <param name="Name">The class.</param>
/// <param name="ProgressName">The class of what it tells while it waits.</param>
/// <param name="Title">What is followed, in words, for comments and messages.</param>
/// <param name="PollMethod">The method of the client that asks.</param>
/// <param name="WaitMethod">The method of the client that waits for the end.</param>
/// <param name="Parameters">Those of the method that asks, in its order.</param>
/// <param name="Id">The parameter that tells which one is meant.</param>
/// <param name="Interval">Seconds between two polls.</param>
/// <param name="HasOptionalParameters">Whether the parameters that are not required may be omitted.</param>
internal sealed record LongRunningModel(
    string Name,
    string ProgressName,
    string Title,
    string ClientName,
    string? InterfaceName,
    string ExceptionName,
    string PollMethod,
    string WaitMethod,
    EquatableArray<HeldParameterModel> Parameters,
    ParameterModel Id,
    TypeRef Result,
    MemberPathModel Status,
    MemberPathModel? Progress,
    EquatableArray<string> Succeeded,
    EquatableArray<string> Failed,
    EquatableArray<string> Paused,
    int Interval,
    bool HasOptionalParameters,
    bool IsObsolete)
{
    /// <summary>Whether the method that polls returns the result with its status code and headers.</summary>
    public bool IsPollWrapped { get; init; }

    /// <summary>What the methods of the client show that make the object.</summary>
    public WaitMethodsModel Methods => new(
        Name,
        ProgressName,
        Title,
        WaitMethod,
        ExceptionName,
        Parameters.Select(held => held.Parameter.Declaration).ToEquatableArray(),
        Id.Type.IsValueType ? null : Id.Name,
        HasOptionalParameters,
        IsObsolete);
}
