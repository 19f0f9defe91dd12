using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// Calls several providers in order until one has an access key, and only that one afterwards. A provider whose source does not
/// exist is skipped; one whose source exists and fails ends the search, so that no other identity is used by accident.
/// </summary>
public sealed class ChainCredentialProvider : ICredentialProvider
{
    private readonly ICredentialProvider[] _providers;
    private readonly CredentialOptions _options;
    private readonly SharedOperation<AccessKeyCredential> _search;
    private ICredentialProvider? _chosen;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="providers">
    /// The providers in order. A provider of your own reports that its source does not exist by a
    /// <see cref="CceCredentialException"/> with <see cref="CceCredentialException.IsUnavailable"/>.
    /// </param>
    /// <param name="options">Logger; the defaults unless set.</param>
    /// <exception cref="ArgumentException">There is no provider, or one is <see langword="null"/>.</exception>
    public ChainCredentialProvider(IEnumerable<ICredentialProvider> providers, CredentialOptions? options = null)
    {
        _providers = [.. providers ?? throw new ArgumentNullException(nameof(providers))];
        _options = options ?? new CredentialOptions();
        _search = new SharedOperation<AccessKeyCredential>(SearchAsync);
        if (_providers.Length == 0 || Array.IndexOf(_providers, null) >= 0)
        {
            throw new ArgumentException("A chain requires at least one provider, and none of them can be null", nameof(providers));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// No provider has a key, and the message contains the reason of each; or the source of one exists and failed, and the
    /// message names it.
    /// </exception>
    /// <exception cref="CceConfigurationException">The configuration of a provider is invalid.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        Volatile.Read(ref _chosen) is { } chosen
            ? CredentialRequest.AskAsync(chosen, cancellationToken)
            : new ValueTask<AccessKeyCredential>(_search.RunAsync(cancellationToken));

    private async Task<AccessKeyCredential> SearchAsync()
    {
        if (Volatile.Read(ref _chosen) is { } earlier)
        {
            return await CredentialRequest.AskAsync(earlier, CancellationToken.None).ConfigureAwait(false);
        }

        var reasons = new List<CceCredentialException>();
        foreach (ICredentialProvider provider in _providers)
        {
            try
            {
                AccessKeyCredential credential = await CredentialRequest.AskAsync(provider, CancellationToken.None)
                    .ConfigureAwait(false);
                Volatile.Write(ref _chosen, provider);
                CredentialEvents.ProviderChosen(_options.Logger, provider.GetType().Name);
                return credential;
            }
            catch (CceCredentialException exception) when (exception.IsUnavailable)
            {
                CredentialEvents.ProviderUnavailable(_options.Logger, provider.GetType().Name, exception.Message);
                reasons.Add(exception);
            }
        }

        string[] lines = [.. _providers.Zip(reasons, static (provider, reason) => $"{provider.GetType().Name}: {reason.Message}")];
        throw new CceCredentialException(
            $"No provider has an access key. {string.Join("; ", lines)}", new AggregateException(reasons))
        {
            IsUnavailable = true,
        };
    }
}
