namespace Cce.Simulator.Rejections;

/// <summary>The simulated service rejects a request; nothing was changed.</summary>
/// <param name="reason">Why.</param>
/// <param name="message">What the caller is told.</param>
internal sealed class RejectionException(Rejection reason, string message) : Exception(message)
{
    public Rejection Reason => reason;
}
