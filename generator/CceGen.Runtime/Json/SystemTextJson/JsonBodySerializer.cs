#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <summary>What the bodies of a client are read and written with. Of the settings, all that has an effect is named here.</summary>
    internal sealed class JsonBodySerializer
    {
        public JsonBodySerializer(JsonSerializerOptions settings)
        {
            Settings = settings ?? throw new ArgumentNullException(nameof(settings));
            MaxValues = settings.GetMaxValues();
            var maxDepth = settings.MaxDepth == 0 ? JsonLimits.DefaultMaxDepth : settings.MaxDepth;
            ReaderOptions = new JsonReaderOptions
            {
                AllowTrailingCommas = settings.AllowTrailingCommas,
                CommentHandling = settings.ReadCommentHandling,
                MaxDepth = maxDepth,
            };
            WriterOptions = new JsonWriterOptions
            {
                Encoder = settings.Encoder,
                Indented = settings.WriteIndented,
                MaxDepth = maxDepth,
            };
        }

        /// <summary>The settings, for any JSON.</summary>
        public JsonSerializerOptions Settings { get; }

        public JsonReaderOptions ReaderOptions { get; }

        public JsonWriterOptions WriterOptions { get; }

        /// <summary>Maximum number of values in a body.</summary>
        public int MaxValues { get; }
    }
}
