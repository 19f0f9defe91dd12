using System.Collections.ObjectModel;
using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// The facts of a call that failed, as a <see cref="CceException"/> tells them. The client fills it; a test that needs an
/// exception makes one with the facts that it cares for.
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

    /// <summary>Address that was asked last, with its query.</summary>
    public Uri? Url { get; init; }

    /// <summary>Status of the answer; 0 if there was none.</summary>
    public int StatusCode { get; init; }

    /// <summary>Code of the error, for example <c>CCE.01404001</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What went wrong, in the words of the service.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>Id of the request: of the header <c>X-Request-Id</c>, or else of the body.</summary>
    public string? RequestId { get; init; }

    /// <summary>Details of a refusal by a policy, encrypted by the service.</summary>
    public string? EncodedAuthorizationMessage { get; init; }

    /// <summary>The single errors, where the service names several.</summary>
    public IReadOnlyList<ErrorDetail> Details { get; init; } = [];

    /// <summary>How long the service asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How many times the request was tried; 0 if nobody counted.</summary>
    public int Attempts { get; init; }

    /// <summary>The beginning of the body of the answer, as text.</summary>
    public string? Response { get; init; }

    /// <summary>Whether the body goes on after <see cref="Response"/>.</summary>
    public bool IsResponseCut { get; init; }

    /// <summary>Headers of the answer.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; init; } = NoHeaders;

    internal static CceFailure None { get; } = new();
}
