#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Newtonsoft.Json;

    /// <summary>
    /// What the bodies of a client are read and written with. Of the settings, these have an effect: <c>MaxDepth</c>, the maximum of
    /// values, <c>CheckAdditionalContent</c>, <c>Formatting</c>, <c>StringEscapeHandling</c>, and for types of the user's own all others.
    /// </summary>
    internal sealed class JsonBodySerializer
    {
    #if NET5_0_OR_GREATER
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "It only serves types of the user's own: see JsonSettings.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "It only serves types of the user's own: see JsonSettings.")]
    #endif
        public JsonBodySerializer(JsonSerializerSettings settings)
        {
            Settings = settings ?? throw new ArgumentNullException(nameof(settings));
            Library = JsonSerializer.Create(settings);
            MaxValues = settings.GetMaxValues();
            ChecksEnd = Library.CheckAdditionalContent;

            // Of a body, only a part is ever the library's.
            Library.CheckAdditionalContent = false;
        }

        /// <summary>What it was made of. A later change of them has no effect.</summary>
        public JsonSerializerSettings Settings { get; }

        /// <summary>The library's serializer. Calls share it.</summary>
        public JsonSerializer Library { get; }

        /// <summary>Maximum number of values in a body.</summary>
        public int MaxValues { get; }

        /// <summary>Whether nothing may follow the JSON of a body.</summary>
        public bool ChecksEnd { get; }
    }
}
