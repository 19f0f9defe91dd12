#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.IO;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::Newtonsoft.Json;

    /// <summary>Reads the bodies of requests that an API sends, with the limits that responses have.</summary>
    internal sealed class WebhookReader
    {
        private readonly JsonBodySerializer _json;

        public WebhookReader(JsonSerializerSettings settings) => _json = new JsonBodySerializer(settings);

        /// <summary>Reads a body that is not null.</summary>
        /// <param name="body">The body. It is not disposed.</param>
        /// <param name="name">How the exception names the request.</param>
        /// <param name="codec">Reads the value.</param>
        /// <param name="cancellationToken">Cancels every read.</param>
        /// <exception cref="InvalidDataException">The body is empty, too large, or no such value.</exception>
        public async Task<T> ReadAsync<T>(Stream body, string name, JsonCodec<T> codec, CancellationToken cancellationToken)
            => await ReadNullableAsync(body, name, codec, cancellationToken).ConfigureAwait(false) is { } value ? value : throw Unreadable(name, null);

        /// <summary>Reads a body that may be null.</summary>
        public async Task<T?> ReadNullableAsync<T>(Stream body, string name, JsonCodec<T> codec, CancellationToken cancellationToken)
        {
            using var received = new ReceivedBody(body ?? throw new ArgumentNullException(nameof(body)));
            try
            {
                return await JsonBody.ReadAsync(received, codec, _json, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                throw Unreadable(name, exception);
            }
        }

        /// <summary>Reads a body that is not null.</summary>
        public T Read<T>(string body, string name, JsonCodec<T> codec) => ReadNullable(body, name, codec) is { } value ? value : throw Unreadable(name, null);

        /// <summary>Reads a body that may be null.</summary>
        public T? ReadNullable<T>(string body, string name, JsonCodec<T> codec)
        {
            try
            {
                return JsonBody.Parse(body ?? throw new ArgumentNullException(nameof(body)), codec, _json);
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                throw Unreadable(name, exception);
            }
        }

        // What the body says may be a secret: it is in the cause alone.
        private static InvalidDataException Unreadable(string name, Exception? cause)
            => new InvalidDataException($"The body of {name} cannot be read: it is {(cause is null ? "null" : "not what the document describes")}.", cause);
    }
}
