#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
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

        public static HttpContent Create<T>(T value, string contentType, JsonBodySerializer serializer)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Write(value, serializer)));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return content;
        }

        /// <summary>Writes a value as JSON.</summary>
        /// <exception cref="JsonException">It is nested too deeply, or contains itself.</exception>
        public static string Write(object? value, JsonBodySerializer serializer)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            using (var writer = new JsonBodyWriter(text, serializer.Library.MaxDepth) { Formatting = serializer.Library.Formatting })
            {
                serializer.Library.Serialize(writer, value);
            }

            return text.ToString();
        }

        // The library reads synchronously, which would block a thread and not see the token: the bytes are fetched first.
        public static async Task<T?> ReadAsync<T>(ResponseBodyStream body, JsonBodySerializer serializer, CancellationToken cancellationToken)
        {
            await body.ReadAllAsync(cancellationToken).ConfigureAwait(false);
            using var text = body.ToText();
            return Read<T>(text.Characters, text.Length, serializer);
        }

        public static T? Parse<T>(string text, JsonBodySerializer serializer) => Read<T>(text.ToCharArray(), text.Length, serializer);

        /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
        public static bool IsUnreadable(Exception exception)
            => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

        private static T? Read<T>(char[] text, int length, JsonBodySerializer serializer)
        {
            using var reader = new JsonBodyReader(text, length, typeof(T), serializer.MaxValues);
            if (!serializer.ReadsDirectly)
            {
                var body = serializer.Library.Deserialize<JsonBodyValue>(reader) ?? throw Empty();
                return (T?)body.Value;
            }

            reader.Adopt(serializer.Library);
            if (!reader.ReadToken())
            {
                throw Empty();
            }

            var converter = JsonValues.ConverterOf(serializer.Library, typeof(T));
            var value = JsonValues.Read(reader, serializer.Library, typeof(T), converter);
            return serializer.ChecksEnd && reader.ReadToken()
                ? throw new JsonSerializationException("The body goes on after its JSON.")
                : (T?)value;
        }

        private static JsonSerializationException Empty() => new JsonSerializationException("The body is empty.");
    }
}
