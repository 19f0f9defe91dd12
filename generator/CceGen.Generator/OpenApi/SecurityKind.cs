namespace CceGen.Generator.OpenApi;

/// <summary>The values of a security scheme's <c>type</c>.</summary>
internal enum SecurityKind
{
    ApiKey,
    Http,
    OAuth2,
    OpenIdConnect,
    MutualTls,
}
