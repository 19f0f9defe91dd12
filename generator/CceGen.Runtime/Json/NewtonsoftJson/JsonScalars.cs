#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>What reading the values of all types has in common.</summary>
    internal static class JsonScalars
    {
        public const string DateFormat = "yyyy-MM-dd";

        private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

        private const string ExpectedDate = "a date (" + DateFormat + ")";

        /// <summary>Moves to the next token that is no comment, and returns its type.</summary>
        /// <exception cref="JsonException">The JSON ends.</exception>
        public static JsonToken Next(JsonReader reader)
        {
            do
            {
                if (!reader.Read())
                {
                    throw TooEarly(reader);
                }
            }
            while (reader.TokenType == JsonToken.Comment);

            return reader.TokenType;
        }

        /// <summary>Moves to the next token, which is the text of a number or a Boolean, too, and returns its type.</summary>
        /// <exception cref="JsonException">The JSON ends.</exception>
        public static JsonToken NextText(JsonReader reader)
        {
            try
            {
                reader.ReadAsString();
            }
            catch (JsonReaderException) when (reader is JTokenReader && reader.TokenType is JsonToken.StartObject or JsonToken.StartArray)
            {
                // It is at the object or array all the same, which its codec rejects as any other one.
            }

            return reader.TokenType == JsonToken.None ? throw TooEarly(reader) : reader.TokenType;
        }

        /// <summary>Skips the member whose name the reader is at.</summary>
        /// <exception cref="JsonException">The JSON ends.</exception>
        public static void SkipMember(JsonReader reader)
        {
            Next(reader);
            reader.Skip();
        }

        /// <summary>The text that the reader is at; a number and a Boolean are their text, as it was written.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string Text(JsonReader reader, string expected) => reader.TokenType switch
        {
            JsonToken.String => (string)reader.Value!,
            JsonToken.Integer or JsonToken.Float => RawText(reader),
            JsonToken.Boolean => (bool)reader.Value! ? "true" : "false",
            _ => MemoryText(reader.Value) ?? throw Unexpected(reader, expected),
        };

        /// <summary>The characters of the string that the reader is at; none where it is at something else.</summary>
        public static JsonCharacters Characters(JsonReader reader)
            => reader is JsonBodyReader body && body.TryGetText(out var text) ? text : new JsonCharacters(reader.Value as string ?? "");

        /// <summary>The text of a number, in quotes or without.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string NumberText(JsonReader reader, string expected)
            => reader.TokenType is JsonToken.Integer or JsonToken.Float or JsonToken.String ? Text(reader, expected) : throw Unexpected(reader, expected);

        /// <summary>The whole number that the reader is at, as far as it is written in the usual way.</summary>
        public static bool TryWhole(JsonReader reader, out long value)
        {
            if (reader is JsonBodyReader body && body.TryGetNumber(out var number))
            {
                return number.TryWhole(out value);
            }

            value = reader.Value as long? ?? 0;
            return reader.Value is long;
        }

        /// <summary>The text of a string.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string StringText(JsonReader reader, string expected)
            => reader.TokenType == JsonToken.String ? (string)reader.Value! : throw Unexpected(reader, expected);

        /// <summary>A date without a time; the time is midnight.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static DateTime Date(JsonReader reader) => reader.Value switch
        {
            // The library makes times of texts when it reads a document into memory.
            DateTime time => time.Date,
            DateTimeOffset time => time.Date,
            _ => DateTime.TryParseExact(StringText(reader, ExpectedDate), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw Invalid(reader, ExpectedDate),
        };

        /// <summary>Whether the value is a date without a time, or none at all.</summary>
        public static bool IsDate(JsonReader reader) => !(reader.Value is DateTime or DateTimeOffset || reader.Value is string text && text.Length > DateFormat.Length);

        public static void Expect(JsonReader reader, JsonToken token, string expected)
        {
            if (reader.TokenType != token)
            {
                throw Unexpected(reader, expected);
            }
        }

        /// <summary>Whether a value could not be read because it is of another type, and not for a limit or a missing member that was demanded. Broken JSON is none: its reader cannot go on.</summary>
        public static bool IsOfOtherType(Exception exception)
            => exception is JsonSerializationException or FormatException && exception.InnerException is not (InsufficientExecutionStackException or KeyNotFoundException);

        /// <summary>The exception for a value of another kind. It does not contain the value, which may be a secret.</summary>
        public static JsonException Unexpected(JsonReader reader, string expected) => At(reader, $"Expected {expected}, but found {Found(reader.TokenType)}.");

        /// <summary>The exception for a value of the right kind that is none all the same.</summary>
        public static JsonException Invalid(JsonReader reader, string expected)
            => At(reader, $"The {(reader.TokenType == JsonToken.String ? "string" : "number")} is not {expected}.");

        public static JsonException TooEarly(JsonReader reader) => At(reader, "The JSON ends too early.");

        /// <summary>The exception with the place that the reader is at.</summary>
        public static JsonException At(JsonReader reader, string problem, Exception? cause = null)
        {
            var place = reader as IJsonLineInfo;
            var (line, position) = (place?.LineNumber ?? 0, place?.LinePosition ?? 0);
            return new JsonSerializationException(
                FormattableString.Invariant($"{problem} Path '{reader.Path}', line {line}, position {position}."), reader.Path, line, position, cause);
        }

        private static string Found(JsonToken token) => token switch
        {
            JsonToken.StartObject => "an object",
            JsonToken.StartArray => "an array",
            JsonToken.String => "a string",
            JsonToken.Integer or JsonToken.Float => "a number",
            JsonToken.Boolean => "a Boolean",
            JsonToken.Null => "null",
            _ => token.ToString(),
        };

        // What the library has made of a text in memory: a time, or bytes.
        private static string? MemoryText(object? value) => value switch
        {
            byte[] bytes => Convert.ToBase64String(bytes),
            IFormattable time => time.ToString(TimeFormat, CultureInfo.InvariantCulture),
            _ => null,
        };

        // A reader of the library has forgotten how the number was written.
        private static string RawText(JsonReader reader) => reader is JsonBodyReader { NumberText: var text } ? text
            : reader.Value is double number ? number.ToString("R", CultureInfo.InvariantCulture)
            : Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!;
    }
}
