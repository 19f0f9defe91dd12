namespace Cce.Simulator.Refusals;

/// <summary>The simulated service refuses a request; nothing was changed.</summary>
/// <param name="reason">Why.</param>
/// <param name="message">What the caller is told.</param>
internal sealed class RefusalException(Refusal reason, string message) : Exception(message)
{
    public Refusal Reason => reason;
}
