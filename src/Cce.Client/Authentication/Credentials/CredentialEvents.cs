using Microsoft.Extensions.Logging;

namespace Cce.Client.Authentication;

/// <summary>What is logged about credentials: where they come from, never what they are.</summary>
internal static partial class CredentialEvents
{
    [LoggerMessage(101, LogLevel.Warning,
        "The access key could not be renewed; the old one expires at {ExpiresAt}, the next attempt is at {RenewAt}")]
    public static partial void RenewalFailed(
        ILogger logger, DateTimeOffset? expiresAt, DateTimeOffset renewAt, Exception exception);

    [LoggerMessage(102, LogLevel.Information, "Access keys come from {Provider}")]
    public static partial void ProviderChosen(ILogger logger, string provider);

    [LoggerMessage(103, LogLevel.Debug, "No access key from {Provider}: {Reason}")]
    public static partial void ProviderUnavailable(ILogger logger, string provider, string reason);
}
