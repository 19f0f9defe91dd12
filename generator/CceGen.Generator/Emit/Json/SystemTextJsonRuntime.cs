using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Runtime;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>The helper types of generated code that call System.Text.Json.</summary>
internal static class SystemTextJsonRuntime
{
    public static IEnumerable<RuntimeFile> Files(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return RuntimeTemplate.Emit(
                model.File,
                "JsonBody",
                JsonBody,
                "System.Net.Http",
                "System.Net.Http.Headers",
                "System.Text",
                "System.Text.Json",
                "System.Threading",
                "System.Threading.Tasks");
        }

        if (model.HasEnums)
        {
            yield return Converter(model, "TextJsonConverter", TextJsonConverter);
        }

        if (model.HasRequiredValues)
        {
            yield return Converter(model, "NullAsDefaultJsonConverter", NullAsDefaultJsonConverter);
        }

        if (model.HasDates)
        {
            yield return Converter(model, "DateJsonConverter", DateJsonConverter, "System.Globalization");
        }

        if (model.HasOptionalNullable)
        {
            yield return RuntimeTemplate.Emit(model.File, "Settable", Settable, "System", "System.Collections.Generic");
            yield return Converter(model, "SettableJsonConverter", SettableJsonConverter);
        }

        if (model is { HasOptionalNullable: true, HasDates: true })
        {
            yield return Converter(model, "SettableDateJsonConverter", SettableDateJsonConverter);
        }
    }

    private static RuntimeFile Converter(RuntimeModel model, string typeName, string text, params string[] namespaces) =>
        RuntimeTemplate.Emit(model.File, typeName, text, namespaces.Concat(["System", "System.Text.Json", "System.Text.Json.Serialization"]));

    private const string JsonBody = """
        /// <summary>Reads and writes JSON bodies with System.Text.Json.</summary>
        [Generated]
        internal static class JsonBody
        {
            public static HttpContent Create<T>(T value, string contentType, JsonSerializerOptions settings)
            {
                // The type of the value, not that of the parameter: a derived class keeps its own members.
                var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(T), settings));
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
                return content;
            }

            public static async Task<T~> ReadAsync<T>(HttpContent content, JsonSerializerOptions settings, CancellationToken cancellationToken)
            {
                if (HttpBody.EncodingOf(content).CodePage != Encoding.UTF8.CodePage)
                {
                    return Parse<T>(await HttpBody.ReadTextAsync(content, cancellationToken).ConfigureAwait(false), settings);
                }

                using var stream = await HttpBody.OpenAsync(content, cancellationToken).ConfigureAwait(false);
                return await JsonSerializer.DeserializeAsync<T>(stream, settings, cancellationToken).ConfigureAwait(false);
            }

            public static T~ Parse<T>(string text, JsonSerializerOptions settings) => JsonSerializer.Deserialize<T>(text, settings);
        }
        """;

    private const string TextJsonConverter = """
        /// <summary>Reads and writes a value type that is a text on the wire.</summary>
        [Generated]
        internal abstract class TextJsonConverter<T> : JsonConverter<T>
            where T : struct
        {
            public sealed override bool HandleNull => true;

            public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
            {
                JsonTokenType.Null => default,
                JsonTokenType.String => Parse(reader.GetString()^),
                _ => throw new JsonException($"A text was expected, not {reader.TokenType}."),
            };

            public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

            /// <summary>The text; null for a value that was never set.</summary>
            protected abstract string~ Format(T value);

            protected abstract T Parse(string text);

            protected static JsonException Unknown(string text) => new JsonException($"'{text}' is not a value of {typeof(T).Name}.");
        }
        """;

    private const string NullAsDefaultJsonConverter = """
        /// <summary>Reads an explicit null for a value that cannot be null as if the member were missing.</summary>
        [Generated]
        internal sealed class NullAsDefaultJsonConverter<T> : JsonConverter<T>
            where T : struct
        {
            public override bool HandleNull => true;

            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => reader.TokenType == JsonTokenType.Null ? default : JsonSerializer.Deserialize<T>(ref reader, options);

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
        }
        """;

    private const string DateJsonConverter = """
        /// <summary>Reads and writes a date without a time.</summary>
        [Generated]
        internal sealed class DateJsonConverter<T> : JsonConverter<T>
        {
            public override bool HandleNull => true;

            public override T~ Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                if (reader.TokenType == JsonTokenType.Null)
                {
                    return default;
                }

                var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    throw new JsonException($"'{text}' is not a date.");
                }

                var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        #if NET6_0_OR_GREATER
                if (type == typeof(DateOnly))
                {
                    return (T)(object)DateOnly.FromDateTime(date);
                }

        #endif
                return type == typeof(DateTimeOffset) ? (T)(object)new DateTimeOffset(date, TimeSpan.Zero) : (T)(object)date;
            }

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
                => writer.WriteStringValue((value as IFormattable)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        """;

    private const string Settable = """
        /// <summary>A value that was set, null included, or nothing.</summary>
        [Generated]
        internal readonly struct Settable<T> : IEquatable<Settable<T>>
        {
            public Settable(T value)
            {
                IsSet = true;
                Value = value;
            }

            public bool IsSet { get; }

            public T Value { get; }

            public bool Equals(Settable<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

            public override bool Equals(object~ obj) => obj is Settable<T> other && Equals(other);

            public override int GetHashCode() => IsSet ? 1 : 0;
        }
        """;

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
