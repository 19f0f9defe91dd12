using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// Keeps the access key that a function gives, and calls the function again before the key ends. This is the way to have keys
/// from a source of your own, such as a vault.
/// </summary>
/// <remarks>
/// <para>Many may ask at once: the function runs once, and all of them get what it gives. Nothing runs in the background: who
/// asks first after the time to renew waits for the new key, while others use the old one as long as it holds.</para>
/// <para>If a renewal fails, the old key is used while it holds, and the next attempt comes 10 seconds later, then 20, up to 5
/// minutes. A failure is not kept when there is no key that holds.</para>
/// </remarks>
public sealed class RefreshingCredentialProvider : ICredentialProvider
{
    private readonly Func<CancellationToken, ValueTask<AccessKeyCredential>> _fetch;
    private readonly CredentialOptions _options;
    private readonly SharedOperation<AccessKeyCredential> _renewal;
    private readonly TimeSpan _refreshAhead = TimeSpan.FromMinutes(40);
    private KeptCredential? _kept;

    /// <summary>Makes a provider.</summary>
    /// <param name="fetch">
    /// Gives a new access key. One whose <see cref="AccessKeyCredential.ExpiresAt"/> is not set is kept for ever. The function has
    /// to end by itself: the token that it is given is not that of a caller, because the others go on waiting when one gives up.
    /// </param>
    /// <param name="options">Clock and logger; the defaults if not given.</param>
    public RefreshingCredentialProvider(
        Func<CancellationToken, ValueTask<AccessKeyCredential>> fetch, CredentialOptions? options = null)
    {
        _fetch = fetch ?? throw new ArgumentNullException(nameof(fetch));
        _options = options ?? new CredentialOptions();
        _renewal = new SharedOperation<AccessKeyCredential>(RenewAsync);
    }

    /// <summary>How long before its end a key is renewed: 40 minutes if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan RefreshAhead
    {
        get => _refreshAhead;
        init => _refreshAhead = value >= TimeSpan.Zero
            ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The time is negative.");
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
                ?? throw new CceCredentialException("The function that gives access keys has given none.");
        }
        catch (Exception exception) when (exception is not CceException)
        {
            throw new CceCredentialException($"The function that gives access keys has failed: {exception.Message}", exception);
        }

        return credential.ExpiresAt is { } end && end <= _options.TimeProvider.GetUtcNow()
            ? throw new CceCredentialException(FormattableString.Invariant(
                $"The access key that was given ended at {end:u}. If that is wrong, set the clock of this machine."))
            : credential;
    }
}
