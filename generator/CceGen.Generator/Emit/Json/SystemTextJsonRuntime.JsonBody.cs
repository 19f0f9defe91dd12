namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>JsonBody</c>.</content>
internal static partial class SystemTextJsonRuntime
{
    private const string JsonBody = """
        /// <summary>Reads and writes JSON bodies with System.Text.Json.</summary>
        [Generated]
        internal static class JsonBody
        {
            public static HttpContent Create<T>(T value, string contentType, JsonSerializerOptions settings)
            {
                // The type of the value, not that of the parameter: a derived class keeps its own members.
                var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(T), settings));
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                return content;
            }

            public static async Task<T~> ReadAsync<T>(ResponseBodyStream body, JsonSerializerOptions settings, CancellationToken cancellationToken)
            {
                if (body.Encoding.CodePage != Encoding.UTF8.CodePage)
                {
                    return Parse<T>(await body.ReadTextAsync(cancellationToken).ConfigureAwait(false), settings);
                }

                return await JsonSerializer.DeserializeAsync<T>(body, settings, cancellationToken).ConfigureAwait(false);
            }

            /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
            public static bool IsUnreadable(Exception exception)
                => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

            public static T~ Parse<T>(string text, JsonSerializerOptions settings) => JsonSerializer.Deserialize<T>(text, settings);
        }
        """;
}
