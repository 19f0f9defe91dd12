using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Discriminator Object; in 2.0, the name of a property alone.</summary>
internal sealed class OpenApiDiscriminator
{
    /// <summary>The key <c>discriminator</c>.</summary>
    public OpenApiDiscriminator(SpecScalar key) => Key = key;

    public SpecScalar Key { get; }

    /// <summary>The property that tells the schemas apart. Null when it is missing.</summary>
    public string? PropertyName { get; init; }

    /// <summary>From values of the property to names or references of schemas; null without it.</summary>
    public SpecMapping? Mapping { get; init; }

    /// <summary>The schema for any other value, from OpenAPI 3.2 on.</summary>
    public SpecScalar? DefaultMapping { get; init; }
}
