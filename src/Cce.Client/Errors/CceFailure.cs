using System.Collections.ObjectModel;
using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// The facts of a failed call that a <see cref="CceException"/> has. The client sets them; a test that needs an exception sets
/// those it uses.
/// </summary>
public sealed class CceFailure
{
    // Stands before None, which needs it.
    private static readonly ReadOnlyDictionary<string, IEnumerable<string>> NoHeaders =
        new(new Dictionary<string, IEnumerable<string>>());

    /// <summary>Name of the operation, for example <c>ShowUpgradeClusterTask</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>Method of the request, for example <c>GET</c>.</summary>
    public string? Method { get; init; }

    /// <summary>Address of the last attempt, with its query.</summary>
    public Uri? Url { get; init; }

    /// <summary>Status code of the response; 0 if there was none.</summary>
    public int StatusCode { get; init; }

    /// <summary>Error code, for example <c>CCE.01404001</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Error message of the service.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>Id of the request: from the header <c>X-Request-Id</c>, or else from the body.</summary>
    public string? RequestId { get; init; }

    /// <summary>Details of a rejection by a policy, encrypted by the service.</summary>
    public string? EncodedAuthorizationMessage { get; init; }

    /// <summary>The errors, if the response contains several.</summary>
    public IReadOnlyList<ErrorDetail> Details { get; init; } = [];

    /// <summary>Time to wait before a retry, from the header <c>Retry-After</c>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Number of attempts; 0 if it is not known.</summary>
    public int Attempts { get; init; }

    /// <summary>The body of the response, or its beginning, as text.</summary>
    public string? Response { get; init; }

    /// <summary>Whether <see cref="Response"/> is only the beginning of the body.</summary>
    public bool IsResponseCut { get; init; }

    /// <summary>Headers of the response.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; init; } = NoHeaders;

    internal static CceFailure None { get; } = new();
}
