namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>JsonBody</c>.</content>
internal static partial class NewtonsoftRuntime
{
    private const string JsonBody = """
        /// <summary>Reads and writes JSON bodies with Newtonsoft.Json.</summary>
        [Generated]
        internal static class JsonBody
        {
            // Text that looks like a date stays text, and members called $ref or $type are data like any other.
            public static JsonSerializerSettings CreateSettings() => new JsonSerializerSettings
            {
                CheckAdditionalContent = true,
                DateParseHandling = DateParseHandling.None,
                MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            };

            public static HttpContent Create<T>(T value, string contentType, JsonSerializerSettings settings)
            {
                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, settings)));
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
                return content;
            }

            // The library reads synchronously, which would block a thread and not see the token: the bytes are fetched first.
            public static async Task<T~> ReadAsync<T>(ResponseBodyStream body, JsonSerializerSettings settings, CancellationToken cancellationToken)
            {
                using var reader = new StreamReader(await body.ReadAllAsync(cancellationToken).ConfigureAwait(false), body.Encoding);
                return Read<T>(reader, settings);
            }

            public static T~ Parse<T>(string text, JsonSerializerSettings settings) => Read<T>(new StringReader(text), settings);

            /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
            public static bool IsUnreadable(Exception exception)
                => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

            private static T~ Read<T>(TextReader text, JsonSerializerSettings settings)
            {
                if (text.Peek() < 0)
                {
                    throw new JsonSerializationException("The body is empty.");
                }

                using var reader = new JsonTextReader(text);
                return JsonSerializer.Create(settings).Deserialize<T>(reader);
            }
        }
        """;
}
