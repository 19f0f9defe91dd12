#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.IO;
    using global::Newtonsoft.Json;

    /// <summary>Writes a body, and stops at the maximum depth, which the library checks only when it reads.</summary>
    internal sealed class JsonBodyWriter : JsonTextWriter
    {
        private readonly int? _maxDepth;

        public JsonBodyWriter(TextWriter text, JsonSerializer settings)
            : base(text)
        {
            _maxDepth = settings.MaxDepth;
            ArrayPool = JsonCharacterPool.Instance;
            Formatting = settings.Formatting;
            StringEscapeHandling = settings.StringEscapeHandling;
        }

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

        public override void WriteValue(double value)
        {
            if (!JsonWholeNumbers.TryWrite(this, value))
            {
                base.WriteValue(value);
            }
        }

        public override void WriteValue(float value)
        {
            if (!JsonWholeNumbers.TryWrite(this, value))
            {
                base.WriteValue(value);
            }
        }

        public override void WriteValue(decimal value)
        {
            if (!JsonWholeNumbers.TryWrite(this, value))
            {
                base.WriteValue(value);
            }
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
