using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>A request that changes something. When its answer does not come, the service may have acted on it all the same.</summary>
internal static class Order
{
    /// <summary>Waits for the answer to an order. If nobody knows what became of it, it says so, and how to look.</summary>
    /// <param name="order">The request under way.</param>
    /// <param name="name">What is ordered, as it stands in a sentence.</param>
    public static async Task SettleAsync(
        Task order, string name, ClusterService cluster, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            await order;
        }
        catch (Exception exception) when (MayHaveBeenCarriedOut(exception, cancellationToken))
        {
            await error.WriteLineAsync(
                $"cce-upgrade: the order {name} may have been carried out: no answer says whether it was. Look with:"
                + $"{Environment.NewLine}  cce-upgrade list {cluster.WayBack}");
            throw;
        }
    }

    /// <summary>A step after an order that was carried out: when it fails, that must not look as if nothing had happened.</summary>
    /// <param name="step">The step; it gives the exit code.</param>
    /// <param name="done">What was carried out, as a sentence without its end.</param>
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
                + $"cce-upgrade: {done}. Look with:{Environment.NewLine}  cce-upgrade list {cluster.WayBack}");

            // That code says that nothing was started.
            return code == ExitCode.Usage ? ExitCode.Refused : code;
        }
    }

    private static bool MayHaveBeenCarriedOut(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => cancellationToken.IsCancellationRequested,
        CceConnectionException { Reason: var reason } =>
            reason is CceConnectionError.Other or CceConnectionError.Broken or CceConnectionError.NotHttp,
        CceTimeoutException or CceUnreadableResponseException or CceServerException => true,
        _ => false,
    };
}
