namespace Cce.Client;

/// <summary>
/// The project id is not set and could not be found by the identity service (IAM): it rejected the request, did not respond, or
/// has no project or several for the region. The message contains its error and what to do.
/// </summary>
public sealed class CceProjectIdException : CceException
{
    internal CceProjectIdException(string message, CceFailure failure, Exception? innerException = null)
        : base(message, failure, innerException)
    {
    }

    /// <summary>Id of the region of the project; <see langword="null"/> if it is not known.</summary>
    public string? RegionId { get; internal init; }

    /// <summary>The ids of the projects that IAM has for the region: none or several.</summary>
    public IReadOnlyList<string> FoundProjectIds { get; internal init; } = [];

    /// <summary>
    /// Id of the request at IAM (<c>X-IAM-Trace-Id</c>) for support cases; <see langword="null"/> if there is none.
    /// </summary>
    public string? TraceId { get; internal init; }
}
