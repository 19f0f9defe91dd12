using CceGen.Generator.Options;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>What is generated.</summary>
internal sealed class Selection(ClientOptions options)
{
    /// <summary>Whether each client has an interface.</summary>
    public bool HasInterfaces { get; } = options.GenerateClientInterfaces;

    /// <summary>Whether the documentation of each method has an example of a call.</summary>
    public bool HasExamples { get; } = options.GenerateExamples;

    /// <summary>Whether each operation has a second method that returns the status code and the headers as well.</summary>
    public bool HasFullResponses { get; } = options.GenerateResponseMethods;

    /// <summary>Whether clients have a method that takes headers, a query and a timeout for single calls.</summary>
    public bool HasRequestOptions { get; } = options.GenerateRequestOptions;

    /// <summary>Whether clients send the credentials that the document asks for.</summary>
    public bool HasAuthentication { get; } = options.GenerateAuthentication;
}
