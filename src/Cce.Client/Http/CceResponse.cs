namespace Cce.Client;

/// <summary>The facts of a response except its body, for <see cref="CceClientOptions.OnResponse"/>.</summary>
public sealed class CceResponse
{
    /// <summary>Name of the operation, for example <c>ShowUpgradeClusterTask</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>Method of the request, for example <c>GET</c>.</summary>
    public string? Method { get; init; }

    /// <summary>Address of the request, with its query.</summary>
    public Uri? Url { get; init; }

    /// <summary>Status code of the response.</summary>
    public int StatusCode { get; init; }

    /// <summary>Id of the request for support cases, from the header <c>X-Request-Id</c>, without control characters.</summary>
    public string? RequestId { get; init; }

    /// <summary>Number of attempts.</summary>
    public int Attempts { get; init; }

    /// <summary>Duration of the call, with all attempts and the waits between them.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Headers of the response and of its content; names are not case-sensitive. Secrets are masked.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; init; } = CceFailure.None.Headers;
}
