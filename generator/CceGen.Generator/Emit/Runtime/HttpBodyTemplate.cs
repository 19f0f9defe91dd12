using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that reads the bytes of an answer.</summary>
internal static class HttpBodyTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(
        model, "HttpBody", Text, "System", "System.IO", "System.Net.Http", "System.Text", "System.Threading", "System.Threading.Tasks");

    private const string Text = """
        /// <summary>Reads the body of an answer.</summary>
        [Generated]
        internal static class HttpBody
        {
            public static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
            {
        #if NET5_0_OR_GREATER
                return content.ReadAsStreamAsync(cancellationToken);
        #else
                cancellationToken.ThrowIfCancellationRequested();
                return content.ReadAsStreamAsync();
        #endif
            }

            /// <summary>Reads the body into memory; the token reaches every read.</summary>
            public static async Task<MemoryStream> ReadAsync(HttpContent content, CancellationToken cancellationToken)
            {
                using var stream = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
                var memory = new MemoryStream();
                await stream.CopyToAsync(memory, 81920, cancellationToken).ConfigureAwait(false);
                memory.Position = 0;
                return memory;
            }

            /// <summary>The encoding that the content type names; UTF-8 when it names none or one that is not known.</summary>
            public static Encoding EncodingOf(HttpContent content)
            {
                var name = content.Headers.ContentType?.CharSet?.Trim('"');
                if (string.IsNullOrEmpty(name))
                {
                    return Encoding.UTF8;
                }

                try
                {
                    return Encoding.GetEncoding(name^);
                }
                catch (ArgumentException)
                {
                    return Encoding.UTF8;
                }
            }

            public static async Task<string> ReadTextAsync(HttpContent content, CancellationToken cancellationToken)
            {
                using var reader = new StreamReader(await ReadAsync(content, cancellationToken).ConfigureAwait(false), EncodingOf(content));
                return reader.ReadToEnd();
            }
        }
        """;
}
