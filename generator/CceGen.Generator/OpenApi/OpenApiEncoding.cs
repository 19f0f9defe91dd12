using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>An entry of <c>encoding</c>: how a property is written in a form. In 2.0, <c>collectionFormat</c> says the same.</summary>
/// <param name="property">The name of the property.</param>
internal sealed class OpenApiEncoding(string property)
{
    public string Property { get; } = property;

    /// <summary>The media type of the value, or a list of them; null for the default of the value's type.</summary>
    public SpecScalar? ContentType { get; init; }

    /// <summary>The headers of the part besides those that every part has; only where the body has parts.</summary>
    public IReadOnlyList<OpenApiHeader> Headers { get; init; } = [];

    /// <summary>How a value that is not one text is written; null where the content type decides.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Whether each item or member is a field of its own.</summary>
    public bool Explode { get; init; }
}
