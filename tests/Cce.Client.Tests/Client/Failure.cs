namespace Cce.Client.Tests.Client;

/// <summary>What the client's exception says, in either dialect.</summary>
/// <param name="ErrorCode">The code of the typed body; null when there is no typed body.</param>
internal sealed record Failure(
    int StatusCode,
    string? Response,
    IReadOnlyDictionary<string, IEnumerable<string>> Headers,
    string? Operation,
    string? Method,
    Uri? Url,
    bool IsTyped,
    string? ErrorCode);
