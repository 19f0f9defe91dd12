#nullable enable

namespace CceGen.Runtime
{
    using global::System.Globalization;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Runtime.CompilerServices;
    using global::System.Text;

    /// <summary>What a client knows of a response that a method reads which derived classes replace: it is given the response alone.</summary>
    internal sealed class ResponseReading
    {
        private static readonly ConditionalWeakTable<HttpResponseMessage, ResponseReading> OfResponse = new ConditionalWeakTable<HttpResponseMessage, ResponseReading>();

        private readonly OperationRequest _request;
        private readonly object _codec;

        private ResponseReading(OperationRequest request, object codec)
        {
            _request = request;
            _codec = codec;
        }

        /// <summary>Notes what the body of a response is read with.</summary>
        public static void Begin(OperationRequest request, HttpResponseMessage response, object codec)
        {
            OfResponse.Remove(response);
            OfResponse.Add(response, new ResponseReading(request, codec));
        }

        /// <summary>The same for a body that was read as text: it can be read once more.</summary>
        public static void Begin(OperationRequest request, HttpResponseMessage response, object codec, string text)
        {
            Begin(request, response, codec);
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

        /// <summary>The message for a response that cannot be read.</summary>
        public static string MessageOf(HttpResponseMessage response) => OfResponse.TryGetValue(response, out var reading)
            ? ResponseFacts.Unreadable(reading._request, response).Message
            : string.Format(CultureInfo.InvariantCulture, "The body of a response with the status {0} could not be read.", (int)response.StatusCode);
    }
}
