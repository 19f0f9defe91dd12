using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Parameter Object, <c>$ref</c> followed.</summary>
/// <param name="name">The value of <c>name</c>.</param>
/// <param name="node">The parameter in the text.</param>
internal sealed class OpenApiParameter(SpecScalar name, SpecMapping node)
{
    public string Name => NameNode.Text;

    /// <summary>The value of <c>name</c>.</summary>
    public SpecScalar NameNode { get; } = name;

    /// <summary>The place of the parameter's name.</summary>
    public LocationInfo Location => NameNode.Location;

    public SpecMapping Node { get; } = node;

    public ParameterLocation In { get; init; }

    public bool Required { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public OpenApiSchema? Schema { get; init; }

    /// <summary>The media types that the value may be written in; null where <see cref="Schema"/> and <see cref="Style"/> describe it.</summary>
    public IReadOnlyList<OpenApiMediaType>? Content { get; init; }

    /// <summary><c>example</c>, or the value of the first of <c>examples</c>; not checked against the schema.</summary>
    public SpecNode? Example { get; init; }

    /// <summary><c>style</c>, or the default of the place.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>The keyword that names the style; null for the default.</summary>
    public SpecScalar? StyleKey { get; init; }

    /// <summary><c>explode</c>, or the default of the style.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether characters that a URL gives a meaning to are sent as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>Whether it is a header that the specification has described elsewhere: by content, by the responses and by security.</summary>
    public bool IsDescribedElsewhere { get; init; }

    /// <summary>The keyword that allows an empty value; null where none does.</summary>
    public SpecScalar? AllowEmptyValueKey { get; init; }

    /// <summary>The parameter with another name.</summary>
    public OpenApiParameter Named(SpecScalar name) => new(name, Node)
    {
        In = In,
        Required = Required,
        Description = Description,
        Deprecated = Deprecated,
        Schema = Schema,
        Content = Content,
        Example = Example,
        Style = Style,
        StyleKey = StyleKey,
        Explode = Explode,
        AllowReserved = AllowReserved,
        AllowEmptyValueKey = AllowEmptyValueKey,
    };

    /// <summary>The style of a parameter that names none.</summary>
    public static ParameterStyle DefaultStyle(ParameterLocation location) =>
        location is ParameterLocation.Path or ParameterLocation.Header ? ParameterStyle.Simple : ParameterStyle.Form;
}
