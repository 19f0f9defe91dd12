namespace CceGen.Generator.Model;

/// <summary>What a security scheme needs, and where it goes.</summary>
internal enum CredentialKind
{
    HeaderKey,
    QueryKey,
    CookieKey,

    /// <summary>A user name and a password.</summary>
    Basic,

    /// <summary>What follows the name of an authentication scheme of HTTP.</summary>
    Authorization,

    /// <summary>A bearer token for scopes.</summary>
    Token,

    /// <summary>What the caller sets on the request.</summary>
    Own,
}
