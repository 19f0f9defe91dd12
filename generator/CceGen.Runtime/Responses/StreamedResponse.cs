#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::CceGen.Runtime;
    using global::CceGen.Runtime.NewtonsoftJson;

    /// <summary>
    /// A response whose body is a sequence of items. An item can be read as soon as the server has sent it. With
    /// <c>await foreach</c>, which .NET Framework and .NET Standard 2.0 do not have, the response is disposed at the end. Any other
    /// caller disposes it, which ends the connection.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public sealed partial class StreamedResponse<T> : global::System.IDisposable
    #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
        , global::System.IAsyncDisposable, global::System.Collections.Generic.IAsyncEnumerable<T>
    #endif
    {
        private readonly Func<CancellationToken, Task<bool>> _moveNext;
        private readonly Func<T> _read;
        private readonly global::System.IDisposable _owner;
        private readonly CancellationToken _call;
        private global::System.IDisposable? _client;
        private T _current = default!;
        private bool _isDisposed;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="items">The items.</param>
        /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
        public StreamedResponse(IEnumerable<T> items)
        {
            var enumerator = (items ?? throw new ArgumentNullException(nameof(items))).GetEnumerator();
            StatusCode = 200;
            Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
            _owner = enumerator;
            _moveNext = _ => Task.FromResult(enumerator.MoveNext());
            _read = () => enumerator.Current;
        }

        private StreamedResponse(ResponseItems items, Func<T> read, global::System.IDisposable owner, CancellationToken cancellationToken)
        {
            StatusCode = items.Facts.StatusCode;
            Headers = items.Facts.Headers;
            _owner = owner;
            _call = cancellationToken;
            _moveNext = items.ReadAsync;
            _read = read;
            Items = items;
        }

        /// <summary>The status code of the response.</summary>
        public int StatusCode { get; }

        /// <summary>The headers of the response, those of its content included.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

        /// <summary>The item that was read last.</summary>
        public T Current => _current;

        private ResponseItems? Items { get; }

        /// <summary>Waits for the next item.</summary>
        /// <param name="cancellationToken">Ends the wait and the connection, as the token of the call does.</param>
        /// <returns>Whether there is one. At the end of the body, the response disposes itself.</returns>
        /// <exception cref="ApiException">The connection was lost, or an item is not what the document promises.</exception>
        public async Task<bool> MoveNextAsync(CancellationToken cancellationToken = default)
        {
            if (_isDisposed)
            {
                return false;
            }

            var hasItem = false;
            try
            {
                if (await ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    _current = _read();
                    hasItem = true;
                }
            }
            catch (Exception exception) when (Items is not null && JsonBody.IsUnreadable(exception))
            {
                throw ApiException.Unreadable(Items.Facts, Items.Text, exception);
            }
            finally
            {
                if (!hasItem)
                {
                    End();
                }
            }

            return hasItem;
        }

        /// <summary>Ends the connection. There are no further items.</summary>
        public void Dispose() => End();

    #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
        /// <summary>Ends the connection. There are no further items.</summary>
        /// <returns>The disposal.</returns>
        public global::System.Threading.Tasks.ValueTask DisposeAsync()
        {
            End();
            return default;
        }

        /// <summary>Reads the items. They can be read once.</summary>
        /// <param name="cancellationToken">Ends the wait for an item and the connection, as the token of the call does.</param>
        /// <returns>The items that have not been read.</returns>
        public async global::System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            try
            {
                while (await MoveNextAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return _current;
                }
            }
            finally
            {
                End();
            }
        }

    #endif
        internal static async Task<StreamedResponse<T>> OpenAsync<TItems>(
            OperationRequest request,
            HttpResponseMessage response,
            Func<Stream, ResponseFacts, TItems> open,
            Func<TItems, T?> read,
            CancellationToken cancellationToken,
            bool isNullable = false)
            where TItems : ResponseItems
        {
            var body = await ResponseOpening.OpenAsync(response, cancellationToken).ConfigureAwait(false);
            var items = open(body, ResponseFacts.Unreadable(request, response));
            return new StreamedResponse<T>(
                items,
                () => read(items) is var item && (item is not null || isNullable) ? item! : throw ApiException.Unreadable(items.Facts, items.Text, null),
                ResponseOpening.Take(response),
                cancellationToken);
        }

        internal StreamedResponse<T> Own(global::System.IDisposable? client)
        {
            _client = client;
            return this;
        }

        private async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            if (!_call.CanBeCanceled || !cancellationToken.CanBeCanceled)
            {
                return await _moveNext(_call.CanBeCanceled ? _call : cancellationToken).ConfigureAwait(false);
            }

            using var both = CancellationTokenSource.CreateLinkedTokenSource(_call, cancellationToken);
            return await _moveNext(both.Token).ConfigureAwait(false);
        }

        private void End()
        {
            _isDisposed = true;
            _owner.Dispose();
            _client?.Dispose();
        }
    }
}
