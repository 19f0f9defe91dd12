using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// Caches the access key that a function returns, and calls the function again before the key expires. Use it for keys from a
/// source of your own, such as a vault.
/// </summary>
/// <remarks>
/// <para>Concurrent callers share one call of the function. Nothing runs in the background: the first caller after the time to
/// renew waits for the new key, while others use the old one until it expires.</para>
/// <para>If a renewal fails, the old key is used until it expires, and the next attempt follows after 10 seconds, then 20, up
/// to 5 minutes. A failure is not cached if there is no valid key.</para>
/// </remarks>
public sealed class RefreshingCredentialProvider : ICredentialProvider
{
    private readonly Func<CancellationToken, ValueTask<AccessKeyCredential>> _fetch;
    private readonly CredentialOptions _options;
    private readonly SharedOperation<AccessKeyCredential> _renewal;
    private readonly TimeSpan _refreshAhead = TimeSpan.FromMinutes(40);
    private KeptCredential? _kept;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="fetch">
    /// Returns a new access key. A key without <see cref="AccessKeyCredential.ExpiresAt"/> is cached forever. The function
    /// needs a timeout of its own: its token is not that of a caller, because other callers still wait when one cancels.
    /// </param>
    /// <param name="options">Clock and logger; the defaults unless set.</param>
    public RefreshingCredentialProvider(
        Func<CancellationToken, ValueTask<AccessKeyCredential>> fetch, CredentialOptions? options = null)
    {
        _fetch = fetch ?? throw new ArgumentNullException(nameof(fetch));
        _options = options ?? new CredentialOptions();
        _renewal = new SharedOperation<AccessKeyCredential>(RenewAsync);
    }

    /// <summary>Time before its expiry at which a key is renewed; 40 minutes unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative</exception>
    public TimeSpan RefreshAhead
    {
        get => _refreshAhead;
        init => _refreshAhead = value >= TimeSpan.Zero
            ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The time is negative");
    }

    /// <inheritdoc/>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _kept) is { } kept && !cancellationToken.IsCancellationRequested)
        {
            DateTimeOffset now = _options.TimeProvider.GetUtcNow();
            if (now < kept.RenewAt || (_renewal.IsRunning && kept.IsSafe(now)))
            {
                return new ValueTask<AccessKeyCredential>(kept.Credential);
            }
        }

        return new ValueTask<AccessKeyCredential>(_renewal.RunAsync(cancellationToken));
    }

    private async Task<AccessKeyCredential> RenewAsync()
    {
        // Somebody may have renewed it between the look at the old key and now.
        KeptCredential? kept = Volatile.Read(ref _kept);
        if (kept is not null && _options.TimeProvider.GetUtcNow() < kept.RenewAt)
        {
            return kept.Credential;
        }

        try
        {
            AccessKeyCredential credential = await FetchAsync().ConfigureAwait(false);
            Volatile.Write(ref _kept, KeptCredential.Of(credential, _options.TimeProvider.GetUtcNow(), _refreshAhead));
            return credential;
        }
        catch (CceException exception) when (kept is not null && kept.IsValid(_options.TimeProvider.GetUtcNow()))
        {
            KeptCredential later = kept.AfterFailure(_options.TimeProvider.GetUtcNow());
            Volatile.Write(ref _kept, later);
            CredentialEvents.RenewalFailed(_options.Logger, kept.Credential.ExpiresAt, later.RenewAt, exception);
            return kept.Credential;
        }
    }

    private async Task<AccessKeyCredential> FetchAsync()
    {
        AccessKeyCredential credential;
        try
        {
            credential = await _fetch(CancellationToken.None).ConfigureAwait(false)
                ?? throw new CceCredentialException("The function that provides access keys returned none");
        }
        catch (Exception exception) when (exception is not CceException)
        {
            throw new CceCredentialException($"The function that provides access keys failed: {exception.Message}", exception);
        }

        return credential.ExpiresAt is { } end && end <= _options.TimeProvider.GetUtcNow()
            ? throw new CceCredentialException(FormattableString.Invariant(
                $"The access key expired at {end:u}; if that is wrong, set the clock of this machine"))
            : credential;
    }
}
