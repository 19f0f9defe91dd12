#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>What a client reads and writes bodies with.</summary>
    internal sealed class JsonBodySerializer
    {
        public JsonBodySerializer(JsonSerializerSettings settings)
        {
            Library = JsonSerializer.Create(settings);
            ReadsDirectly = settings.Error is null && settings.TraceWriter is null;
            MaxValues = settings.GetMaxValues();
            ChecksEnd = Library.CheckAdditionalContent;

            // Read directly, only a part of a body is ever the library's.
            Library.CheckAdditionalContent = ChecksEnd && !ReadsDirectly;
        }

        /// <summary>The library's serializer. Calls share it.</summary>
        public JsonSerializer Library { get; }

        /// <summary>Whether bodies are read past the library's own reading, which costs less; its errors and traces come from there.</summary>
        public bool ReadsDirectly { get; }

        /// <summary>Maximum number of values in a body.</summary>
        public int MaxValues { get; }

        /// <summary>Whether nothing may follow the JSON of a body.</summary>
        public bool ChecksEnd { get; }
    }
}
