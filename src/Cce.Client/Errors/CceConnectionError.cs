namespace Cce.Client;

/// <summary>The reason why a connection failed.</summary>
public enum CceConnectionError
{
    /// <summary>Another failure; see the inner exception.</summary>
    Other,

    /// <summary>The name of the host could not be resolved to an address.</summary>
    NameNotResolved,

    /// <summary>The connection was refused: nothing listens on the port, or a firewall rejected it.</summary>
    Refused,

    /// <summary>The host could not be reached, for example because it did not respond in time.</summary>
    Unreachable,

    /// <summary>TLS failed: the certificate is invalid, or the other side does not support TLS.</summary>
    Tls,

    /// <summary>The proxy rejected the connection, or requires credentials.</summary>
    Proxy,

    /// <summary>The connection ended before the response was complete. The service may have processed the request.</summary>
    Broken,

    /// <summary>The response was not HTTP. The service may have processed the request.</summary>
    NotHttp,
}
