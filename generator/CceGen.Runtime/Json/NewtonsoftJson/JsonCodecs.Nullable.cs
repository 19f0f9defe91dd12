#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>Value types that may be null.</content>
    internal static partial class JsonCodecs
    {
        public static JsonCodec<T?> Nullable<T>(JsonCodec<T> value)
            where T : struct
            => new NullableCodec<T>(value);

        private sealed class NullableCodec<T> : JsonCodec<T?>
            where T : struct
        {
            private readonly JsonCodec<T> _value;

            public NullableCodec(JsonCodec<T> value) => _value = value;

            public override bool ReadsText => _value.ReadsText;

            public override T? Read(JsonReader reader) => _value.ReadNullable(reader);

            public override void Write(JsonWriter writer, T? value)
            {
                if (value is { } given)
                {
                    _value.Write(writer, given);
                }
                else
                {
                    writer.WriteNull();
                }
            }
        }
    }
}
