namespace Cce.Client;

/// <summary>
/// What came with an answer besides its body, as <see cref="CceClientOptions.OnResponse"/> tells it: the facts that an exception
/// has of a refusal, of any answer.
/// </summary>
public sealed class CceResponse
{
    /// <summary>Name of the operation, for example <c>ShowUpgradeClusterTask</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>Method of the request, for example <c>GET</c>.</summary>
    public string? Method { get; init; }

    /// <summary>Address that answered, with its query.</summary>
    public Uri? Url { get; init; }

    /// <summary>Status of the answer.</summary>
    public int StatusCode { get; init; }

    /// <summary>Id of the request, from the header <c>X-Request-Id</c>: what Huawei's support asks for.</summary>
    public string? RequestId { get; init; }

    /// <summary>How many times the request was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>How long the call took, with all attempts and the waits between them.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Headers of the answer and of its content, by name in any case. Values that are secret are masked.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; init; } = CceFailure.None.Headers;
}
