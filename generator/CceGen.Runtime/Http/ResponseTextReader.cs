#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Reads bodies that are text.</summary>
    internal static class ResponseTextReader
    {
        /// <summary>Reads the whole body in the encoding that its content type names.</summary>
        /// <param name="request">The request.</param>
        /// <param name="response">Its response.</param>
        /// <param name="unreadable">Creates the exception for a body that broke off, from its beginning and the cause.</param>
        /// <param name="cancellationToken">Cancels every read.</param>
        public static async Task<string> ReadAsync(
            OperationRequest request,
            HttpResponseMessage response,
            Func<OperationRequest, HttpResponseMessage, string, Exception?, Exception> unreadable,
            CancellationToken cancellationToken)
        {
            using var body = new ReceivedBody(response.Content);
            try
            {
                return await body.ReadTextAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or HttpRequestException)
            {
                throw unreadable(request, response, body.Head, exception);
            }
        }

        /// <summary>Reads a string that the server sends as it likes: as JSON where the content type says so, and otherwise as the text itself.</summary>
        /// <param name="request">The request.</param>
        /// <param name="response">Its response.</param>
        /// <param name="parse">Reads the JSON.</param>
        /// <param name="unreadable">Creates the exception for a body that broke off or is not the JSON that it should be.</param>
        /// <param name="cancellationToken">Cancels every read.</param>
        public static async Task<string> ReadAsync(
            OperationRequest request,
            HttpResponseMessage response,
            Func<string, string?> parse,
            Func<OperationRequest, HttpResponseMessage, string, Exception?, Exception> unreadable,
            CancellationToken cancellationToken)
        {
            var text = await ReadAsync(request, response, unreadable, cancellationToken).ConfigureAwait(false);
            if (!IsJson(response))
            {
                return text;
            }

            Exception? cause = null;
            try
            {
                if (parse(text) is { } value)
                {
                    return value;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                cause = exception;
            }

            throw unreadable(request, response, text, cause);
        }

        /// <summary>Whether the content type says that the body is JSON.</summary>
        public static bool IsJson(HttpResponseMessage response)
            => response.Content.Headers.ContentType?.MediaType is { } mediaType
                && (mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
    }
}
