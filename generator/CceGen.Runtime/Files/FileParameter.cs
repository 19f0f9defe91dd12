#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.IO;

    /// <summary>A file that is sent as a part of a request.</summary>
    public sealed partial class FileParameter
    {
        /// <summary>Initializes a new instance without a name and a media type.</summary>
        /// <param name="data">The content. It is read from its current position while the request is sent, and not disposed.</param>
        /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
        public FileParameter(Stream data)
            : this(data, null, null)
        {
        }

        /// <summary>Initializes a new instance without a media type.</summary>
        /// <param name="data">The content. It is read from its current position while the request is sent, and not disposed.</param>
        /// <param name="fileName">The name of the file; null for the name of the part.</param>
        /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
        public FileParameter(Stream data, string? fileName)
            : this(data, fileName, null)
        {
        }

        /// <summary>Initializes a new instance.</summary>
        /// <param name="data">The content. It is read from its current position while the request is sent, and not disposed.</param>
        /// <param name="fileName">The name of the file; null for the name of the part.</param>
        /// <param name="contentType">The media type; null for the one that the document names, or else <c>application/octet-stream</c>.</param>
        /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
        public FileParameter(Stream data, string? fileName, string? contentType)
        {
            Data = data ?? throw new ArgumentNullException(nameof(data));
            FileName = fileName;
            ContentType = contentType;
        }

        /// <summary>The content. It is read from its current position while the request is sent, and not disposed.</summary>
        public Stream Data { get; }

        /// <summary>The name of the file; null for the name of the part.</summary>
        public string? FileName { get; }

        /// <summary>The media type; null for the one that the document names, or else <c>application/octet-stream</c>.</summary>
        public string? ContentType { get; }
    }
}
