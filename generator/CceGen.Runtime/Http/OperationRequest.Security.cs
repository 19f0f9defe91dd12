#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <content>Credentials, which are sent to the server that the client chose, and to no other one.</content>
    internal sealed partial class OperationRequest
    {
        private readonly HashSet<string> _credentialHeaders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        private readonly List<SecurityCredential[]> _alternatives = new List<SecurityCredential[]>();
        private Uri? _server;
        private Uri? _urlWithSecret;
        private Uri? _urlWithoutSecret;

        /// <summary>Adds credentials that are needed together: one of several alternatives.</summary>
        public void AddSecurity(params SecurityCredential[] credentials)
        {
            _server ??= RequestUri;
            _alternatives.Add(credentials);
        }

        /// <summary>
        /// Adds the credentials of the first alternative that is there as a whole. There is none to add when no provider is set, and for a
        /// request whose URL was changed to another server.
        /// </summary>
        public async Task AuthorizeAsync(CancellationToken cancellationToken)
        {
            foreach (var alternative in _alternatives.Where(alternative => Array.TrueForAll(alternative, credential => credential.IsSet)))
            {
                if (IsElsewhere || await AddAsync(alternative, cancellationToken).ConfigureAwait(false))
                {
                    return;
                }

                // What the caller has set of an alternative that is not there as a whole.
                RemoveCredentials();
                RemoveQueryCredential();
            }
        }

        /// <summary>Has the caller set a credential, and notes where, so that it is removed where one of a provider is.</summary>
        public async Task<bool> LetSetAsync(Func<Task<bool>> set)
        {
            var url = RequestUri;
            var headers = Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            var isSet = await set().ConfigureAwait(false);
            foreach (var header in Headers.Where(header => !headers.TryGetValue(header.Key, out var value) || value != string.Join(", ", header.Value)))
            {
                AddCredentialHeader(header.Key);
            }

            if (RequestUri != url)
            {
                _urlWithoutSecret ??= url;
                _urlWithSecret = RequestUri;
            }

            return isSet;
        }

        /// <summary>Returns the operation and where it goes, without the query and the headers, which have secrets.</summary>
        public override string ToString() => $"{Operation}: {Method} {RequestUri?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}";

        /// <summary>Adds a key to the query.</summary>
        public void AddQueryCredential(string name, string value)
        {
            _urlWithoutSecret ??= RequestUri;
            var url = new UriBuilder(RequestUri!);
            var pair = Uri.EscapeDataString(name) + "=" + Uri.EscapeDataString(value);
            url.Query = url.Query.Length > 1 ? url.Query.TrimStart('?') + "&" + pair : pair;
            _urlWithSecret = RequestUri = url.Uri;
        }

        /// <summary>Notes that a header has a credential.</summary>
        public void AddCredentialHeader(string name) => _credentialHeaders.Add(name);

        /// <summary>Removes the headers that have credentials. Those of cookies are not noted.</summary>
        public void RemoveCredentials()
        {
            foreach (var name in _credentialHeaders)
            {
                Headers.Remove(name);
            }
        }

        /// <summary>Removes a key from the query again, once the request was sent: exceptions have the URL.</summary>
        public void RemoveQueryCredential()
        {
            if (_urlWithSecret is not null && RequestUri == _urlWithSecret)
            {
                RequestUri = _urlWithoutSecret;
            }
        }

        private bool IsElsewhere => RequestUri is null || _server is null
            || Uri.Compare(RequestUri, _server, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0;

        private async Task<bool> AddAsync(SecurityCredential[] credentials, CancellationToken cancellationToken)
        {
            var secrets = new List<string>();
            foreach (var credential in credentials)
            {
                if (await credential.GetAsync(this, cancellationToken).ConfigureAwait(false) is not { } secret)
                {
                    return false;
                }

                secrets.Add(secret);
            }

            // The caller may have changed the URL in between.
            if (!IsElsewhere)
            {
                Apply(credentials, secrets);
            }

            return true;
        }

        private void Apply(SecurityCredential[] credentials, List<string> secrets)
        {
            for (var index = 0; index < credentials.Length; index++)
            {
                credentials[index].Apply(this, secrets[index]);
            }
        }
    }
}
