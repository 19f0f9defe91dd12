#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Net.Http;
    using global::System.Text;

    /// <summary>Makes bodies of text.</summary>
    internal static class TextBody
    {
        /// <summary>Makes a body of the text in UTF-8, without a byte order mark.</summary>
        /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
        public static HttpContent Create(string text, string contentType, string parameter) => Create(text, contentType, "utf-8", parameter);

        /// <summary>Makes a body of the text in an encoding.</summary>
        /// <exception cref="ArgumentException">The encoding does not have a character of the text.</exception>
        public static HttpContent Create(string text, string contentType, string charset, string parameter)
        {
            try
            {
                var encoding = Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
                var content = new ByteArrayContent(encoding.GetBytes(text));
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                return content;
            }
            catch (EncoderFallbackException exception)
            {
                throw new ArgumentException($"The text has a character that '{charset}' does not have.", parameter, exception);
            }
        }
    }
}
