using System.CommandLine;
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
        catch (Exception exception) when (IsExpected(exception))
        {
            await error.WriteLineAsync($"cce-upgrade: {Describe(exception)}");
            return TransportFailure.Is(exception) ? ExitCode.Unreachable : ExitCode.Refused;
        }
    };

    /// <summary>Whether this is the way that a request fails; everything else is a mistake in this program.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is CceException || TransportFailure.Is(exception);

    /// <summary>One line without secrets: no header of the request is in it.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        CceException { InnerException: { } cause } broken when TransportFailure.Is(broken) =>
            PrintableText.Of($"the answer broke off: {cause.Message}"),
        CceException refused => PrintableText.Of($"HTTP {refused.StatusCode}: {ErrorBody.Describe(refused)}"),
        TaskCanceledException => "the service did not answer in time",
        _ => PrintableText.Of($"the service cannot be reached: {exception.Message}"),
    };
}
