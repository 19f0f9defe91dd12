using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The interface of a client, in one piece.</summary>
internal sealed record InterfaceModel(string Name, EquatableArray<MethodModel> Methods, EquatableArray<WaitMethodsModel> WaitMethods, DocModel Doc)
{
    /// <summary>The interface that it extends, as it is written; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>Whether it has the method that takes the options of single calls.</summary>
    public bool HasRequestOptions { get; init; }
}
