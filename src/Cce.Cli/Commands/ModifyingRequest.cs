using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>A request that changes something. Without a response, the service may have executed it all the same.</summary>
internal static class ModifyingRequest
{
    /// <summary>Waits for the response. If the outcome is unknown, writes that, and how to find it out.</summary>
    /// <param name="request">The request that was sent.</param>
    /// <param name="name">What it does, as an infinitive: <c>to start the upgrade</c>.</param>
    public static async Task SettleAsync(
        Task request, string name, ClusterService cluster, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            await request;
        }
        catch (Exception exception) when (MayHaveBeenExecuted(exception, cancellationToken))
        {
            await error.WriteLineAsync(
                $"cce-upgrade: The request {name} may have been executed: its outcome is unknown. To find out:"
                + $"{Environment.NewLine}  cce-upgrade list {cluster.Arguments}");
            throw;
        }
    }

    /// <summary>Runs a step after a request that was executed: its failure must not look as if nothing had happened.</summary>
    /// <param name="step">The step; it returns the exit code.</param>
    /// <param name="done">What was executed, as a sentence without its full stop.</param>
    public static async Task<int> FollowUpAsync(Func<Task<int>> step, string done, ClusterService cluster, TextWriter error)
    {
        try
        {
            return await step();
        }
        catch (Exception exception) when (RequestFailure.CodeOf(exception) is { } code)
        {
            await error.WriteLineAsync(
                $"cce-upgrade: {RequestFailure.Describe(exception)}{Environment.NewLine}"
                + $"cce-upgrade: {done}. To see the task:{Environment.NewLine}  cce-upgrade list {cluster.Arguments}");

            // That code means that nothing was started.
            return code == ExitCode.Usage ? ExitCode.Rejected : code;
        }
    }

    private static bool MayHaveBeenExecuted(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => cancellationToken.IsCancellationRequested,
        CceConnectionException { Reason: var reason } =>
            reason is CceConnectionError.Other or CceConnectionError.Broken or CceConnectionError.NotHttp,
        CceTimeoutException or CceUnreadableResponseException or CceServerException => true,
        _ => false,
    };
}
