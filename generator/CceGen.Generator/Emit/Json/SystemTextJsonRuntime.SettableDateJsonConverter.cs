namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>SettableDateJsonConverter</c>.</content>
internal static partial class SystemTextJsonRuntime
{
    private const string SettableDateJsonConverter = """
        /// <summary>Reads and writes a date that may be absent, null or a value. An absent one is not written at all.</summary>
        [Generated]
        internal sealed class SettableDateJsonConverter<T> : JsonConverter<Settable<T>>
        {
            private static readonly DateJsonConverter<T> Date = new DateJsonConverter<T>();

            public override bool HandleNull => true;

            public override Settable<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => new Settable<T>(Date.Read(ref reader, typeof(T), options)^);

            public override void Write(Utf8JsonWriter writer, Settable<T> value, JsonSerializerOptions options)
                => Date.Write(writer, value.Value, options);
        }
        """;
}
