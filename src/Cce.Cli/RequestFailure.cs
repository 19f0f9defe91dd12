using System.CommandLine;
using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli;

/// <summary>Converts the failure of a request into an exit code and one line.</summary>
internal static class RequestFailure
{
    /// <summary>Returns the action of a command that writes a failed request to <paramref name="error"/> as one line.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Guard(
        TextWriter error, Func<ParseResult, CancellationToken, Task<int>> action) => async (parsed, cancellationToken) =>
    {
        try
        {
            return await action(parsed, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync("cce-upgrade: Cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (CodeOf(exception) is { } code)
        {
            await error.WriteLineAsync($"cce-upgrade: {Describe(exception)}");
            return code;
        }
    };

    /// <summary>One line without secrets: the exceptions of the client contain none.</summary>
    public static string Describe(Exception exception) => PrintableText.Of(exception.Message);

    /// <summary>Returns the exit code, or <see langword="null"/> for an unexpected exception, a defect of this program.</summary>
    public static int? CodeOf(Exception exception) => exception switch
    {
        UsageException or CceConfigurationException or CceCredentialException => ExitCode.Usage,
        CceProjectIdException { Url: null } => ExitCode.Usage, // No request was sent: the id has to be given.
        CceProjectIdException { StatusCode: 0 } => ExitCode.Unreachable,
        CceConnectionException or CceTimeoutException => ExitCode.Unreachable,
        NotStartedException => ExitCode.CheckFailed,
        CceException or NoTaskException or UnusableResponseException => ExitCode.Rejected,
        _ => null,
    };
}
