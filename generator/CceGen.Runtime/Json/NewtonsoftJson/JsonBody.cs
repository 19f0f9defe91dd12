#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes JSON bodies with Newtonsoft.Json.</summary>
    internal static class JsonBody
    {
        // Text that looks like a date stays text, and members called $ref or $type are data like any other. The limit of the
        // depth is the library's default, but one that its serializer forgets.
        public static JsonSerializerSettings CreateSettings() => new JsonSerializerSettings
        {
            CheckAdditionalContent = true,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = JsonLimits.DefaultMaxDepth,
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        };

        /// <summary>Writes a body.</summary>
        /// <exception cref="JsonException">The value is nested too deeply, or contains itself.</exception>
        public static HttpContent Create<T>(T value, string contentType, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            using var text = new JsonTextBuffer();
            Write(text, value, codec, serializer, isSent: true);

            // An array of its own, because a handler may send it after the call has ended.
            var content = new ByteArrayContent(text.ToUtf8());
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return content;
        }

        /// <summary>Writes a value as JSON: one that is sent, without the members that only the service sets.</summary>
        /// <exception cref="JsonException">It is nested too deeply, or contains itself.</exception>
        public static string Write<T>(T value, JsonCodec<T> codec, JsonBodySerializer serializer, bool isSent = false)
        {
            using var text = new JsonTextBuffer();
            Write(text, value, codec, serializer, isSent);
            return text.ToString();
        }

        // The library reads synchronously, which would block a thread and not see the token: the bytes are fetched first.
        public static async Task<T?> ReadAsync<T>(ReceivedBody body, JsonCodec<T> codec, JsonBodySerializer serializer, CancellationToken cancellationToken)
        {
            await body.ReadAllAsync(cancellationToken).ConfigureAwait(false);
            using var text = body.ToText();
            return Read(text.Characters, text.Length, codec, serializer);
        }

        public static T? Parse<T>(string text, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            var characters = BufferPool.Rent<char>(text.Length);
            try
            {
                text.CopyTo(0, characters, 0, text.Length);
                return Read(characters, text.Length, codec, serializer);
            }
            finally
            {
                BufferPool.Return(characters);
            }
        }

        /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
        public static bool IsUnreadable(Exception exception)
            => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

        private static void Write<T>(JsonTextBuffer text, T value, JsonCodec<T> codec, JsonBodySerializer serializer, bool isSent)
        {
            var outer = JsonSettings.Enter(serializer.Library);
            var wasSending = JsonSettings.IsSending;
            JsonSettings.IsSending = isSent;
            try
            {
                using var writer = new JsonBodyWriter(text, serializer.Library) { CloseOutput = false };
                codec.Write(writer, value);
            }
            finally
            {
                JsonSettings.IsSending = wasSending;
                JsonSettings.Leave(outer);
            }
        }

        private static T? Read<T>(char[] text, int length, JsonCodec<T> codec, JsonBodySerializer serializer)
        {
            using var reader = new JsonBodyReader(text, length, serializer);
            if (!reader.Read())
            {
                throw JsonScalars.At(reader, "The body is empty.");
            }

            var outer = JsonSettings.Enter(serializer.Library);
            try
            {
                var value = codec.Read(reader);
                if (serializer.ChecksEnd)
                {
                    reader.Read();
                }

                return value;
            }
            finally
            {
                JsonSettings.Leave(outer);
            }
        }
    }
}
