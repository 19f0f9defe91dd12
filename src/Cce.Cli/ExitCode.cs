namespace Cce.Cli;

/// <summary>What the program tells its caller. The numbers are part of its public face: see --help.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int TaskFailed = 1;
    public const int Usage = 2;
    public const int Refused = 3;
    public const int Unreachable = 4;
    public const int CheckFailed = 5;
    public const int Paused = 6;
    public const int Cancelled = 130;

    public const string Help =
        "Exit codes: 0 success, 1 the upgrade failed, 2 wrong usage or settings, 3 the service refused the request, "
        + "4 the service cannot be reached, 5 a check, the snapshot or the target version says no, 6 the upgrade is paused, "
        + "130 cancelled, or not confirmed.";
}
