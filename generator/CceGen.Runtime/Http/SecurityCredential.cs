#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The credential of a security scheme for one request. Neither its text nor its exceptions have the secret.</summary>
    internal sealed class SecurityCredential
    {
        private readonly Func<OperationRequest, CancellationToken, Task<string?>>? _get;
        private readonly Action<OperationRequest, string> _apply;

        private SecurityCredential(Func<CancellationToken, Task<string?>>? get, Action<OperationRequest, string> apply)
            : this(get is null ? null : (_, cancellationToken) => get(cancellationToken), apply)
        {
        }

        private SecurityCredential(Func<OperationRequest, CancellationToken, Task<string?>>? get, Action<OperationRequest, string> apply)
        {
            _get = get;
            _apply = apply;
        }

        /// <summary>Whether the caller has set who provides it.</summary>
        public bool IsSet => _get is not null;

        /// <summary>A key in a header.</summary>
        public static SecurityCredential InHeader(string name, Func<CancellationToken, Task<string?>>? provider)
            => new SecurityCredential(provider, (request, value) => AddHeader(request, name, value));

        /// <summary>A key in the query, which <c>OperationRequest.Security</c> removes again.</summary>
        public static SecurityCredential InQuery(string name, Func<CancellationToken, Task<string?>>? provider)
            => new SecurityCredential(provider, (request, value) => request.AddQueryCredential(name, value));

        /// <summary>A key in a cookie.</summary>
        public static SecurityCredential InCookie(string name, Func<CancellationToken, Task<string?>>? provider)
            => new SecurityCredential(provider, (request, value) => RequestCookieExtensions.AddCookie(request, name, value));

        /// <summary>A value of the <c>Authorization</c> header, after the name of the authentication scheme.</summary>
        public static SecurityCredential Of(string scheme, Func<CancellationToken, Task<string?>>? provider)
            => new SecurityCredential(provider, (request, value) => AddHeader(request, "Authorization", scheme + " " + value));

        /// <summary>A bearer token for scopes.</summary>
        public static SecurityCredential Of(Func<IReadOnlyList<string>, CancellationToken, Task<string?>>? provider, params string[] scopes)
            => Of("Bearer", provider is null ? null : cancellationToken => provider(scopes, cancellationToken));

        /// <summary>A user name and a password.</summary>
        public static SecurityCredential Of(Func<CancellationToken, Task<NetworkCredential?>>? provider)
            => Of("Basic", provider is null ? null : async cancellationToken =>
                await provider(cancellationToken).ConfigureAwait(false) is { } credential
                    ? Convert.ToBase64String(Encoding.UTF8.GetBytes(credential.UserName + ":" + credential.Password))
                    : null);

        /// <summary>What the caller sets on the request, for scopes.</summary>
        public static SecurityCredential Own(Func<HttpRequestMessage, IReadOnlyList<string>, CancellationToken, Task<bool>>? provider, params string[] scopes)
            => new SecurityCredential(
                provider is null ? null : async (request, cancellationToken) => await request.LetSetAsync(() => provider(request, scopes, cancellationToken)).ConfigureAwait(false) ? "set" : null,
                (request, _) => { });

        /// <summary>Returns the secret; null when there is none. One that the caller sets is on the request then.</summary>
        public async Task<string?> GetAsync(OperationRequest request, CancellationToken cancellationToken)
            => _get is not null && await _get(request, cancellationToken).ConfigureAwait(false) is { Length: > 0 } value ? value : null;

        /// <summary>Adds the secret to the request. A header that is there already is kept.</summary>
        /// <exception cref="InvalidOperationException">It has a character that a header must not have.</exception>
        public void Apply(OperationRequest request, string value) => _apply(request, value);

        private static void AddHeader(OperationRequest request, string name, string value)
        {
            if (value.Any(character => character is < ' ' or >= '\u007F'))
            {
                throw new InvalidOperationException($"The credential for the header '{name}' has a character that a header must not have.");
            }

            request.AddCredentialHeader(name);
            if (!request.Headers.Contains(name) && !request.Headers.TryAddWithoutValidation(name, value))
            {
                throw new InvalidOperationException($"The header '{name}' cannot be sent.");
            }
        }
    }
}
