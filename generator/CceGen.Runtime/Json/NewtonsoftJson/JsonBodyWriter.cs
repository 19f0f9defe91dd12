#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.IO;
    using global::Newtonsoft.Json;

    /// <summary>Writes a body, and stops at the maximum depth, which the library checks only when it reads.</summary>
    internal sealed class JsonBodyWriter : JsonTextWriter
    {
        private readonly int? _maxDepth;

        public JsonBodyWriter(TextWriter text, int? maxDepth)
            : base(text) => _maxDepth = maxDepth;

        public override void WriteStartObject()
        {
            CheckDepth();
            base.WriteStartObject();
        }

        public override void WriteStartArray()
        {
            CheckDepth();
            base.WriteStartArray();
        }

        private void CheckDepth()
        {
            if (Top >= _maxDepth)
            {
                throw new JsonSerializationException($"The value is nested more than {_maxDepth} levels deep, or contains itself. Path '{Path}'.");
            }

            JsonLimits.CheckStack(Top);
        }
    }
}
