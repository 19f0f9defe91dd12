namespace Cce.Client;

/// <summary>What happened to a connection.</summary>
public enum CceConnectionError
{
    /// <summary>Something else; the inner exception says what.</summary>
    Other,

    /// <summary>The name of the host could not be resolved to an address.</summary>
    NameNotResolved,

    /// <summary>The host is there, and nothing listens on the port, or a firewall refuses.</summary>
    Refused,

    /// <summary>No connection came about, for example because no packet came back in time.</summary>
    Unreachable,

    /// <summary>No trusted connection came about: the certificate is not valid, or the other side speaks no TLS.</summary>
    Tls,

    /// <summary>The proxy refused to connect, or asks for credentials.</summary>
    Proxy,

    /// <summary>The connection ended before the answer was complete. The service may have acted on the request.</summary>
    Broken,

    /// <summary>What came back was not HTTP. The service may have acted on the request.</summary>
    NotHttp,
}
