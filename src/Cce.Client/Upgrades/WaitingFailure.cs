namespace Cce.Client;

/// <summary>Which failures of ours a waiter puts up with for a while.</summary>
internal static class WaitingFailure
{
    /// <summary>
    /// Whether it may pass; <see langword="null"/> for the judgement of the status alone. Settings that cannot be used do not
    /// come right by asking again. Keys that cannot be had, a name that does not resolve, a certificate that is not trusted: at
    /// the first question that is how things are set up, later on it is something that broke for a while.
    /// </summary>
    /// <param name="exception">What the question came to.</param>
    /// <param name="hadAnswer">Whether an earlier question had an answer.</param>
    public static bool? IsTransient(Exception exception, bool hadAnswer) => exception switch
    {
        CceConfigurationException => false,
        CceCredentialException => hadAnswer,
        CceConnectionException { Reason: CceConnectionError.NameNotResolved or CceConnectionError.Tls } => hadAnswer,
        _ => null,
    };
}
