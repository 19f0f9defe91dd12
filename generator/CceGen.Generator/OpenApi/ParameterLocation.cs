namespace CceGen.Generator.OpenApi;

/// <summary>The values of a parameter's <c>in</c>.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query string, from OpenAPI 3.2 on.</summary>
    QueryString,
}
