using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Authentication;

/// <summary>
/// Asks several providers in their order, and from then on only the one that has an access key. A provider whose source is not
/// there is passed over; one whose source is there and fails ends the search, so that no other identity steps in unseen.
/// </summary>
public sealed class ChainCredentialProvider : ICredentialProvider
{
    private readonly ICredentialProvider[] _providers;
    private readonly CredentialOptions _options;
    private readonly SharedOperation<AccessKeyCredential> _search;
    private ICredentialProvider? _chosen;

    /// <summary>Makes a chain.</summary>
    /// <param name="providers">
    /// The providers, the first one first. One of your own says that its source is not there by a
    /// <see cref="CceCredentialException"/> with <see cref="CceCredentialException.IsUnavailable"/>.
    /// </param>
    /// <param name="options">Logger; the defaults if not given.</param>
    /// <exception cref="ArgumentException">There is no provider, or one is <see langword="null"/>.</exception>
    public ChainCredentialProvider(IEnumerable<ICredentialProvider> providers, CredentialOptions? options = null)
    {
        _providers = [.. providers ?? throw new ArgumentNullException(nameof(providers))];
        _options = options ?? new CredentialOptions();
        _search = new SharedOperation<AccessKeyCredential>(SearchAsync);
        if (_providers.Length == 0 || Array.IndexOf(_providers, null) >= 0)
        {
            throw new ArgumentException("A chain needs at least one provider, and none of them may be null.", nameof(providers));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="CceCredentialException">
    /// No provider has a key, and the message has the reason of each; or one whose source is there failed, which the message names.
    /// </exception>
    /// <exception cref="CceConfigurationException">What configures a provider cannot be used.</exception>
    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
        Volatile.Read(ref _chosen) is { } chosen
            ? CredentialQuestion.AskAsync(chosen, cancellationToken)
            : new ValueTask<AccessKeyCredential>(_search.RunAsync(cancellationToken));

    private async Task<AccessKeyCredential> SearchAsync()
    {
        if (Volatile.Read(ref _chosen) is { } earlier)
        {
            return await CredentialQuestion.AskAsync(earlier, CancellationToken.None).ConfigureAwait(false);
        }

        var reasons = new List<CceCredentialException>();
        foreach (ICredentialProvider provider in _providers)
        {
            try
            {
                AccessKeyCredential credential = await CredentialQuestion.AskAsync(provider, CancellationToken.None)
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
            $"No provider has an access key. {string.Join(" ", lines)}", new AggregateException(reasons))
        {
            IsUnavailable = true,
        };
    }
}
