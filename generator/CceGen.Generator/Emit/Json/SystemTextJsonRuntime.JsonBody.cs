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
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
                return content;
            }

            public static async Task<T~> ReadAsync<T>(ResponseBody body, JsonSerializerOptions settings, CancellationToken cancellationToken)
            {
                if (body.Encoding.CodePage != Encoding.UTF8.CodePage)
                {
                    return Parse<T>(await body.ReadTextAsync(cancellationToken).ConfigureAwait(false), settings);
                }

                return await JsonSerializer.DeserializeAsync<T>(body, settings, cancellationToken).ConfigureAwait(false);
            }

            public static T~ Parse<T>(string text, JsonSerializerOptions settings) => JsonSerializer.Deserialize<T>(text, settings);
        }
        """;
}
