namespace CceGen.Generator.OpenApi;

/// <summary>The values of a security scheme's <c>type</c>, and what does not say how its credential is sent.</summary>
internal enum SecurityKind
{
    ApiKey,
    Http,
    OAuth2,
    OpenIdConnect,
    MutualTls,
    Unknown,
}
