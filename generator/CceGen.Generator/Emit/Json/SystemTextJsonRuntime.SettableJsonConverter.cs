namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>SettableJsonConverter</c>.</content>
internal static partial class SystemTextJsonRuntime
{
    private const string SettableJsonConverter = """
        /// <summary>Reads and writes a member that may be absent, null or a value. An absent one is not written at all.</summary>
        [Generated]
        internal sealed class SettableJsonConverter<T> : JsonConverter<Settable<T>>
        {
            public override bool HandleNull => true;

            public override Settable<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => new Settable<T>(JsonSerializer.Deserialize<T>(ref reader, options)^);

            public override void Write(Utf8JsonWriter writer, Settable<T> value, JsonSerializerOptions options)
                => JsonSerializer.Serialize(writer, value.Value, options);
        }
        """;
}
