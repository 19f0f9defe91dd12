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
        public static HttpContent Create<T>(T value, string contentType, JsonBodySerializer serializer)
        {
            // The type of the value, not that of the parameter: a derived class keeps its own members.
            var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(T), serializer.Options));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return content;
        }

        public static async Task<T?> ReadAsync<T>(ResponseBodyStream body, JsonBodySerializer serializer, CancellationToken cancellationToken)
        {
            if (body.Encoding.CodePage != Encoding.UTF8.CodePage)
            {
                return Parse<T>(await body.ReadTextAsync(cancellationToken).ConfigureAwait(false), serializer);
            }

            using var counted = new JsonValueStream(body, new JsonValueCounter(serializer.MaxValues));
            return await JsonSerializer.DeserializeAsync<T>(counted, serializer.Options, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
        public static bool IsUnreadable(Exception exception)
            => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

        public static T? Parse<T>(string text, JsonBodySerializer serializer)
        {
            new JsonValueCounter(serializer.MaxValues).Add(text);
            return JsonSerializer.Deserialize<T>(text, serializer.Options);
        }
    }
}
