#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>What the bodies of a client are read and written with. Of the settings, all that has an effect is named here.</summary>
    internal sealed class JsonBodySerializer
    {
        public JsonBodySerializer(JsonSerializerOptions options)
        {
            Options = options;
            MaxValues = options.GetMaxValues();
            var maxDepth = options.MaxDepth == 0 ? JsonLimits.DefaultMaxDepth : options.MaxDepth;
            ReaderOptions = new JsonReaderOptions
            {
                AllowTrailingCommas = options.AllowTrailingCommas,
                CommentHandling = options.ReadCommentHandling,
                MaxDepth = maxDepth,
            };
            WriterOptions = new JsonWriterOptions
            {
                Encoder = options.Encoder,
                Indented = options.WriteIndented,
                MaxDepth = maxDepth,
            };
        }

        /// <summary>The settings, for any JSON.</summary>
        public JsonSerializerOptions Options { get; }

        public JsonReaderOptions ReaderOptions { get; }

        public JsonWriterOptions WriterOptions { get; }

        /// <summary>Maximum number of values in a body.</summary>
        public int MaxValues { get; }
    }
}
