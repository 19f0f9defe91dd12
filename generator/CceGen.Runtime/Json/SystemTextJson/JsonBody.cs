#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Reads and writes JSON bodies with System.Text.Json.</summary>
    internal static class JsonBody
    {
        /// <summary>Writes a body.</summary>
        /// <exception cref="JsonException">The value is nested too deeply, or contains itself.</exception>
        public static HttpContent Create<T>(T value, string contentType, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            // An array of its own, because a handler may send it after the call has ended.
            var content = new ByteArrayContent(ToUtf8(value, codec, serializer, isSent: true));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return content;
        }

        /// <summary>Writes a value as JSON: one that is sent, without the members that only the service sets.</summary>
        /// <exception cref="JsonException">It is nested too deeply, or contains itself.</exception>
        public static string Write<T>(T value, JsonCodec<T> codec, JsonBodySerializer serializer, bool isSent = false)
            => Encoding.UTF8.GetString(ToUtf8(value, codec, serializer, isSent));

        public static async Task<T?> ReadAsync<T>(ReceivedBody body, JsonCodec<T> codec, JsonBodySerializer serializer, CancellationToken cancellationToken)
        {
            await body.ReadAllAsync(cancellationToken).ConfigureAwait(false);
            using var text = new JsonUtf8(body.Bytes, body.Encoding);
            return Read(text.Span, codec, serializer);
        }

        public static T? Parse<T>(string text, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            var bytes = BufferPool.Rent<byte>(Encoding.UTF8.GetMaxByteCount(text.Length));
            try
            {
                return Read(new ReadOnlySpan<byte>(bytes, 0, Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0)), codec, serializer);
            }
            finally
            {
                BufferPool.Return(bytes);
            }
        }

        /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
        public static bool IsUnreadable(Exception exception)
            => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

        private static byte[] ToUtf8<T>(T value, JsonCodec<T> codec, JsonBodySerializer serializer, bool isSent)
        {
            using var buffer = new JsonBuffer();
            var outer = JsonSettings.Enter(serializer.Settings);
            var wasSending = JsonSettings.IsSending;
            JsonSettings.IsSending = isSent;
            try
            {
                using var writer = new Utf8JsonWriter(buffer, serializer.WriterOptions);
                codec.Write(writer, value);
            }
            finally
            {
                JsonSettings.IsSending = wasSending;
                JsonSettings.Leave(outer);
            }

            return buffer.ToArray();
        }

        private static T? Read<T>(ReadOnlySpan<byte> json, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            var options = serializer.ReaderOptions;
            var exceeding = JsonValueCounter.Exceeds(json, serializer.MaxValues);
            if (exceeding >= 0)
            {
                throw JsonPlace.Locate(JsonLimits.TooManyValues(serializer.MaxValues), null, json, options, exceeding);
            }

            json = JsonSurrogates.ReplaceLone(json);
            var reader = new Utf8JsonReader(json, options);
            var outer = JsonSettings.Enter(serializer.Settings);
            try
            {
                reader.Read();
                var value = codec.Read(ref reader);

                // Nothing may follow.
                reader.Read();
                return value;
            }
            catch (JsonException exception) when (exception.Path is null)
            {
                throw JsonPlace.Locate(exception, json, options, reader.TokenStartIndex);
            }
            catch (InvalidOperationException exception) when (exception.InnerException is DecoderFallbackException)
            {
                throw JsonPlace.Locate("The text is not valid UTF-8.", exception, json, options, reader.TokenStartIndex);
            }
            finally
            {
                JsonSettings.Leave(outer);
            }
        }
    }
}
