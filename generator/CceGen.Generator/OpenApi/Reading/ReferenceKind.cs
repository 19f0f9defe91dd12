namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What a <c>$ref</c> has to point at.</summary>
internal enum ReferenceKind
{
    Schema,
    Properties,
    Parameter,
    RequestBody,
    Response,
    PathItem,
    Operation,
    MediaType,
    Content,
    SecurityScheme,
    Callback,
}
