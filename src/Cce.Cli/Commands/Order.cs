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
                $"cce-upgrade: the order {name} may have been carried out: its answer did not come. Look with:"
                + $"{Environment.NewLine}  cce-upgrade list {cluster.WayBack}");
            throw;
        }
    }

    private static bool MayHaveBeenCarriedOut(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => cancellationToken.IsCancellationRequested,
        CceConnectionException { Reason: var reason } =>
            reason is CceConnectionError.Other or CceConnectionError.Broken or CceConnectionError.NotHttp,
        CceTimeoutException or CceUnreadableAnswerException or CceServerException => true,
        _ => false,
    };
}
