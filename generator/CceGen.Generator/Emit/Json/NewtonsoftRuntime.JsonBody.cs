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

            public static HttpContent Create<T>(T value, string contentType, JsonBodySerializer serializer)
            {
                var text = new StringWriter(CultureInfo.InvariantCulture);
                using (var writer = new JsonTextWriter(text) { Formatting = serializer.Library.Formatting })
                {
                    serializer.Library.Serialize(writer, value);
                }

                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text.ToString()));
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                return content;
            }

            // The library reads synchronously, which would block a thread and not see the token: the bytes are fetched first.
            public static async Task<T~> ReadAsync<T>(ResponseBodyStream body, JsonBodySerializer serializer, CancellationToken cancellationToken)
            {
                await body.ReadAllAsync(cancellationToken).ConfigureAwait(false);
                using var text = body.ToText();
                return Read<T>(text.Characters, text.Length, serializer);
            }

            public static T~ Parse<T>(string text, JsonBodySerializer serializer) => Read<T>(text.ToCharArray(), text.Length, serializer);

            /// <summary>Whether the exception says that a body is not what the document promises, or broke off.</summary>
            public static bool IsUnreadable(Exception exception)
                => exception is JsonException or FormatException or InvalidDataException or IOException or HttpRequestException;

            private static T~ Read<T>(char[] text, int length, JsonBodySerializer serializer)
            {
                using var reader = new JsonBodyReader(text, length, typeof(T));
                if (!serializer.ReadsDirectly)
                {
                    var body = serializer.Library.Deserialize<JsonBodyValue>(reader) ?? throw Empty();
                    return (T~)body.Value;
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
                    : (T~)value;
            }

            private static JsonSerializationException Empty() => new JsonSerializationException("The body is empty.");
        }
        """;
}
