namespace Cce.Client;

/// <summary>
/// The id of the project is not given, and the identity service (IAM) could not tell it: it refused the question, did not answer,
/// or knows no project or several for the region. The message says what it said and what to do.
/// </summary>
public sealed class CceProjectIdException : CceException
{
    internal CceProjectIdException(string message, CceFailure failure, Exception? innerException = null)
        : base(message, failure, innerException)
    {
    }

    /// <summary>Id of the region whose project was looked for; <see langword="null"/> if no region is known either.</summary>
    public string? RegionId { get; internal init; }

    /// <summary>
    /// The ids of the projects that IAM named for the region: none, or more than one, because one alone would have been taken.
    /// </summary>
    public IReadOnlyList<string> FoundProjectIds { get; internal init; } = [];

    /// <summary>Id of the question at IAM (<c>X-IAM-Trace-Id</c>), for its support; <see langword="null"/> if there is none.</summary>
    public string? TraceId { get; internal init; }
}
