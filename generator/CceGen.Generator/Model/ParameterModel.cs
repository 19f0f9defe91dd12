using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A parameter of a method that becomes a part of the URL, a header or a cookie.</summary>
/// <param name="Serialization">How it is written into the request.</param>
internal sealed record ParameterModel(
    string Name,
    string WireName,
    ParameterSerialization Serialization,
    TypeRef Type,
    WireModel Wire,
    bool IsRequired,
    string Doc)
{
    /// <summary>What is sent for null; null for nothing.</summary>
    public string? NullText { get; init; }

    public ParameterPlace Place => Serialization.Place;

    /// <summary>Whether the value is written as JSON first, with the reader and writer of its type.</summary>
    public bool UsesCodec => Serialization.Content is ParameterContent.Lists or ParameterContent.Parts or ParameterContent.Json;

    /// <summary>What the declaration of the method shows.</summary>
    public MethodParameterModel Declaration => new(Name, Type, IsRequired, Place == ParameterPlace.Path, Doc);
}
