#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Runtime.CompilerServices;
    using global::System.Text;

    /// <summary>What a client knows of a response that a method reads which derived classes replace: it is given the response alone.</summary>
    internal sealed class ResponseReading
    {
        /// <summary>The message for a success whose body is null, or missing.</summary>
        public const string NullMessage = "Response was null which was not expected.";

        private static readonly ConditionalWeakTable<HttpResponseMessage, ResponseReading> OfResponse = new ConditionalWeakTable<HttpResponseMessage, ResponseReading>();

        private readonly object _codec;
        private readonly string? _text;

        private ResponseReading(object codec, string? text)
        {
            _codec = codec;
            _text = text;
        }

        /// <summary>Notes what the body of a response is read with.</summary>
        public static void Begin(HttpResponseMessage response, object codec) => Begin(response, new ResponseReading(codec, null));

        /// <summary>The same for a body that was read as text: it can be read once more.</summary>
        public static void BeginAgain(HttpResponseMessage response, object codec, string text)
        {
            Begin(response, new ResponseReading(codec, text));
            using var read = response.Content;
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            foreach (var header in read.Headers)
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            // What differs from the content as it came.
            content.Headers.ContentLength = null;
            if (read.Headers.ContentType?.MediaType is { } mediaType)
            {
                content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = "utf-8" };
            }

            response.Content = content;
        }

        /// <summary>What the body is read with; null for a response that is none of the client's.</summary>
        public static object? CodecOf(HttpResponseMessage response) => OfResponse.TryGetValue(response, out var reading) ? reading._codec : null;

        /// <summary>The whole body of a response that was read as text before; null for any other.</summary>
        public static string? TextOf(HttpResponseMessage response) => OfResponse.TryGetValue(response, out var reading) ? reading._text : null;

        /// <summary>The message for a body that cannot be read.</summary>
        public static string UnreadableMessage(Type type, bool isText)
            => string.Format(CultureInfo.InvariantCulture, "Could not deserialize the response body {0} as {1}.", isText ? "string" : "stream", type.FullName);

        /// <summary>The message for a status that the document does not have.</summary>
        public static string UnexpectedMessage(int statusCode)
            => string.Format(CultureInfo.InvariantCulture, "The HTTP status code of the response was not expected ({0}).", statusCode);

        private static void Begin(HttpResponseMessage response, ResponseReading reading)
        {
            OfResponse.Remove(response);
            OfResponse.Add(response, reading);
        }
    }
}
