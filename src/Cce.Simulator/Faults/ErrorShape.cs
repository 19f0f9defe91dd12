namespace Cce.Simulator.Faults;

/// <summary>How the body of an error is laid out.</summary>
internal enum ErrorShape
{
    /// <summary><c>errorCode</c> and <c>errorMessage</c>.</summary>
    Cce,

    /// <summary><c>error_code</c>, <c>error_msg</c> and <c>request_id</c>.</summary>
    Gateway,

    /// <summary>That of the service, with more in <c>message</c>.</summary>
    Detail,

    /// <summary>That of the service, with <c>encoded_authorization_message</c>.</summary>
    Policy,

    /// <summary><c>code</c>, a number, and <c>message</c>.</summary>
    Code,

    /// <summary><c>code</c>, a number, and <c>message</c> within <c>error</c>.</summary>
    Nested,

    /// <summary>A list <c>details</c> of codes and messages.</summary>
    Details,

    /// <summary>A Status object of Kubernetes.</summary>
    Kubernetes,

    /// <summary>XML.</summary>
    Xml,

    /// <summary>A page for a browser, as of a proxy.</summary>
    Html,

    /// <summary>Plain text, as of a load balancer.</summary>
    Text,

    /// <summary>No body.</summary>
    Empty,
}
