using System.CommandLine;
using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli;

/// <summary>Turns what can go wrong with a request into an exit code and one line.</summary>
internal static class RequestFailure
{
    /// <summary>The action of a command in which a failed request becomes a line on <paramref name="error"/>.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Guard(
        TextWriter error, Func<ParseResult, CancellationToken, Task<int>> action) => async (parsed, cancellationToken) =>
    {
        try
        {
            return await action(parsed, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync("cce-upgrade: cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (CodeOf(exception) is { } code)
        {
            await error.WriteLineAsync($"cce-upgrade: {Describe(exception)}");
            return code;
        }
    };

    /// <summary>One line without secrets: the exceptions of the client hold none.</summary>
    public static string Describe(Exception exception) => PrintableText.Of(exception.Message);

    /// <summary>Null for what nobody expects: a mistake in this program, which the runtime shows with its stack.</summary>
    public static int? CodeOf(Exception exception) => exception switch
    {
        UsageException or CceConfigurationException or CceCredentialException => ExitCode.Usage,
        CceProjectIdException { Url: null } => ExitCode.Usage, // Nobody was asked: the id has to be given.
        CceProjectIdException { StatusCode: 0 } => ExitCode.Unreachable,
        CceConnectionException or CceTimeoutException => ExitCode.Unreachable,
        NotStartedException => ExitCode.CheckFailed,
        CceException or NoTaskException or UselessAnswerException => ExitCode.Refused,
        _ => null,
    };
}
