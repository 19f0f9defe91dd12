namespace Cce.Cli;

/// <summary>The exit codes. They are part of the public interface: the help and docs/cli.md list them.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int TaskFailed = 1;
    public const int Usage = 2;
    public const int Rejected = 3;
    public const int Unreachable = 4;
    public const int CheckFailed = 5;
    public const int Paused = 6;
    public const int InternalError = 70;
    public const int Cancelled = 130;

    /// <summary>All codes with their meanings, in ascending order.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Success, "Success"),
        (TaskFailed, "The upgrade failed"),
        (Usage, "Invalid arguments or settings, or no access key; nothing was started"),
        (Rejected, "The service rejected the request, its response is unusable, or the cluster has no task"),
        (Unreachable, "The service cannot be reached, or does not respond in time"),
        (CheckFailed, "A check or the snapshot failed, or the target version is not possible"),
        (Paused, "The upgrade is paused (--stop-when-paused)"),
        (InternalError, "Unexpected error, a defect of cce-upgrade; --verbose shows its stack trace"),
        (Cancelled, "Cancelled, or not confirmed"),
    ];
}
