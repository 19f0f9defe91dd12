#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Buffers;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>What reading the values of all types has in common.</summary>
    internal static class JsonScalars
    {
        public const string DateFormat = "yyyy-MM-dd";

        private const string ExpectedDate = "a date (" + DateFormat + ")";

        /// <summary>Skips the member whose name the reader is at.</summary>
        public static void SkipMember(ref Utf8JsonReader reader) => reader.Skip();

        /// <summary>The text that the reader is at; a number and a Boolean are their text, as it was written.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string Text(ref Utf8JsonReader reader, string expected) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => RawText(ref reader),
            _ => throw Unexpected(ref reader, expected),
        };

        /// <summary>The text of a number, in quotes or without.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string NumberText(ref Utf8JsonReader reader, string expected)
            => reader.TokenType is JsonTokenType.Number or JsonTokenType.String ? Text(ref reader, expected) : throw Unexpected(ref reader, expected);

        /// <summary>The text of a string.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static string StringText(ref Utf8JsonReader reader, string expected)
            => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected(ref reader, expected);

        /// <summary>A date without a time; the time is midnight.</summary>
        /// <exception cref="JsonException">The reader is at something else.</exception>
        public static DateTime Date(ref Utf8JsonReader reader)
            => DateTime.TryParseExact(StringText(ref reader, ExpectedDate), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw Invalid(ref reader, ExpectedDate);

        /// <summary>Whether the value is a date without a time, or none at all.</summary>
        public static bool IsDate(ref Utf8JsonReader reader)
            => reader.TokenType != JsonTokenType.String || (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= DateFormat.Length;

        public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string expected)
        {
            if (reader.TokenType != type)
            {
                throw Unexpected(ref reader, expected);
            }
        }

        /// <summary>Whether a value could not be read because it is of another type, and not for a limit or a missing member that was demanded.</summary>
        public static bool IsOfOtherType(Exception exception)
            => exception is JsonException or FormatException && exception.InnerException is not (InsufficientExecutionStackException or KeyNotFoundException);

        /// <summary>The exception for a value of another kind. It does not contain the value, which may be a secret.</summary>
        public static JsonException Unexpected(ref Utf8JsonReader reader, string expected)
            => new JsonException($"Expected {expected}, but found {Found(reader.TokenType)}.");

        /// <summary>The exception for a value of the right kind that is none all the same.</summary>
        public static JsonException Invalid(ref Utf8JsonReader reader, string expected)
            => new JsonException($"The {(reader.TokenType == JsonTokenType.Number ? "number" : "string")} is not {expected}.");

        private static string Found(JsonTokenType type) => type switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "a Boolean",
            JsonTokenType.Null => "null",
            _ => type.ToString(),
        };

        private static string RawText(ref Utf8JsonReader reader)
        {
            var bytes = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
    #if NET5_0_OR_GREATER
            return Encoding.UTF8.GetString(bytes);
    #else
            return Encoding.UTF8.GetString(bytes.ToArray());
    #endif
        }
    }
}
