namespace Cce.Client;

/// <summary>Which failures of ours a waiter puts up with for a while.</summary>
internal static class WaitingFailure
{
    /// <summary>
    /// Whether it may pass; <see langword="null"/> for the judgement of the status alone. Invalid settings do not become valid.
    /// Keys that cannot be obtained, a name that does not resolve, a certificate that is not trusted: in the first poll that is
    /// a mistake in the settings, later on it is a temporary failure.
    /// </summary>
    /// <param name="exception">The exception of the poll.</param>
    /// <param name="hadResponse">Whether an earlier poll had a response.</param>
    public static bool? IsTransient(Exception exception, bool hadResponse) => exception switch
    {
        CceConfigurationException => false,
        CceCredentialException => hadResponse,
        CceConnectionException { Reason: CceConnectionError.NameNotResolved or CceConnectionError.Tls } => hadResponse,
        _ => null,
    };
}
