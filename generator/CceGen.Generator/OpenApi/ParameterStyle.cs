namespace CceGen.Generator.OpenApi;

/// <summary>The values of a parameter's <c>style</c>.</summary>
internal enum ParameterStyle
{
    Simple,
    Form,
    Matrix,
    Label,
    SpaceDelimited,

    /// <summary>Items are separated by tabs, in 2.0 alone.</summary>
    TabDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>Of cookies, from OpenAPI 3.2 on: without percent-encoding.</summary>
    Cookie,
}
