namespace Cce.Cli.Commands;

/// <summary>The exit codes of the commands that send requests.</summary>
internal static class ServiceExitCodes
{
    /// <summary>Those of every such command.</summary>
    public static IReadOnlyList<int> Read { get; } =
        [ExitCode.Success, ExitCode.Usage, ExitCode.Rejected, ExitCode.Unreachable, ExitCode.InternalError, ExitCode.Cancelled];

    /// <summary>Those, and more.</summary>
    public static IReadOnlyList<int> With(params IEnumerable<int> codes) => [.. Read.Concat(codes).Order()];
}
