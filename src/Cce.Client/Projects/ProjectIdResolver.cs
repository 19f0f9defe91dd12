using System.Collections.Concurrent;
using Cce.Client.Authentication;
using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Projects;

/// <summary>
/// Gets the project of a region from the identity service (IAM), once for each access key and region. A failure is not cached.
/// </summary>
/// <param name="iamEndpoint">The identity service, for keys that do not name another one.</param>
/// <param name="handler">
/// Sends the signed request, and follows no redirect; not disposed. <see langword="null"/> creates one for each request.
/// </param>
/// <param name="timeProvider">The clock for signatures and the time limit of 30 seconds.</param>
internal sealed class ProjectIdResolver(Uri iamEndpoint, HttpMessageHandler? handler, TimeProvider timeProvider)
{
    // Temporary keys come and go; without a limit their ids would stay for ever.
    private const int MaximumKept = 64;

    private readonly ProjectRequest _request =
        new(new JsonExchange(handler, timeProvider, TimeSpan.FromSeconds(30), useProxy: true), timeProvider);

    private readonly ConcurrentDictionary<Key, string> _known = new();
    private readonly ConcurrentDictionary<Key, SharedOperation<string>> _running = new();

    /// <summary>Number of cached ids.</summary>
    internal int Kept => _known.Count;

    /// <summary>The id of the one project that the region has for the owner of the key.</summary>
    /// <exception cref="CceProjectIdException">IAM did not return one.</exception>
    public ValueTask<string> ResolveAsync(
        AccessKeyCredential credential, string regionId, CancellationToken cancellationToken = default)
    {
        var key = new Key(credential.AccessKey, regionId);
        if (_known.TryGetValue(key, out string? id))
        {
            return new ValueTask<string>(id);
        }

        SharedOperation<string> operation = _running.GetOrAdd(
            key, new SharedOperation<string>(() => LookUpAsync(key, credential)));
        return new ValueTask<string>(operation.RunAsync(cancellationToken));
    }

    private async Task<string> LookUpAsync(Key key, AccessKeyCredential credential)
    {
        try
        {
            // Known by now, if the one who asked before has just got the response.
            if (_known.TryGetValue(key, out string? known))
            {
                return known;
            }

            string id = await _request.AskAsync(credential.IamEndpoint ?? iamEndpoint, credential, key.RegionId)
                .ConfigureAwait(false);
            if (_known.Count >= MaximumKept)
            {
                _known.Clear();
            }

            return _known.GetOrAdd(key, id);
        }
        finally
        {
            // With it goes the credential: the next request is signed with the one of that time.
            _running.TryRemove(key, out _);
        }
    }

    private readonly record struct Key(string AccessKey, string RegionId);
}
