namespace CceGen.Generator.Model;

/// <summary>Where a client has the HTTP client from that sends its requests.</summary>
internal enum HttpClientSource
{
    /// <summary>From its constructor.</summary>
    Injected,

    /// <summary>It creates one in its constructor.</summary>
    Own,

    /// <summary>From a method that the user writes, one for each call.</summary>
    PerCall,
}
