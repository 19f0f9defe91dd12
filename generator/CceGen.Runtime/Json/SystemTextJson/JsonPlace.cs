#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>Finds where in a body something is wrong. It reads the body again, which costs only those that are.</summary>
    internal static class JsonPlace
    {
        private const string LibraryPlace = " LineNumber: ";

        private static readonly char[] Special = { '.', ' ', '\'', '[', ']', '"' };

        /// <summary>Returns the exception with its path, line and position.</summary>
        /// <param name="exception">From the library, which knows the line, or from a codec, which does not.</param>
        /// <param name="json">The body.</param>
        /// <param name="options">The options that it is read with.</param>
        /// <param name="offset">Where the value begins that a codec rejects.</param>
        public static JsonException Locate(JsonException exception, ReadOnlySpan<byte> json, JsonReaderOptions options, long offset)
        {
            if (exception.LineNumber is not { } line || exception.BytePositionInLine is not { } position)
            {
                return Locate(exception.Message, exception, json, options, offset);
            }

            var length = exception.Message.LastIndexOf(LibraryPlace, StringComparison.Ordinal);
            var message = length < 0 ? exception.Message : exception.Message.Substring(0, length);
            return Create(message, exception, PathOf(json, options, long.MaxValue), line, position);
        }

        /// <summary>Returns an exception for what is at the offset.</summary>
        public static JsonException Locate(string message, Exception? inner, ReadOnlySpan<byte> json, JsonReaderOptions options, long offset)
        {
            var before = json.Slice(0, (int)Math.Min(offset, json.Length));
            var line = 0;
            var lineStart = 0;
            for (var index = 0; index < before.Length; index++)
            {
                if (before[index] == '\n')
                {
                    line++;
                    lineStart = index + 1;
                }
            }

            return Create(message, inner, PathOf(json, options, offset), line, before.Length - lineStart);
        }

        private static JsonException Create(string message, Exception? inner, string path, long line, long position) => new JsonException(
            FormattableString.Invariant($"{message} Path: {path} | LineNumber: {line} | BytePositionInLine: {position}."), path, line, position, inner);

        // Each level is a name, or the number of an item.
        private static string PathOf(ReadOnlySpan<byte> json, JsonReaderOptions options, long offset)
        {
            var levels = new List<(string? Name, int Item)>();
            var reader = new Utf8JsonReader(json, options);
            try
            {
                while (reader.Read())
                {
                    var top = levels.Count - 1;
                    if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    {
                        levels.RemoveAt(top);
                    }
                    else if (reader.TokenType == JsonTokenType.PropertyName)
                    {
                        levels[top] = (reader.GetString(), 0);
                    }
                    else if (top >= 0 && levels[top].Name is null)
                    {
                        levels[top] = (null, levels[top].Item + 1);
                    }

                    if (reader.TokenStartIndex >= offset)
                    {
                        break;
                    }

                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        levels.Add((reader.TokenType == JsonTokenType.StartObject ? "" : null, -1));
                    }
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // This is the place.
            }

            return PathOf(levels);
        }

        private static string PathOf(List<(string? Name, int Item)> levels)
        {
            var path = new StringBuilder("$");
            foreach (var (name, item) in levels)
            {
                if (name is null)
                {
                    path.Append('[').Append(Math.Max(item, 0)).Append(']');
                }
                else if (name.Length > 0)
                {
                    path.Append(name.IndexOfAny(Special) < 0 ? "." + name : "['" + name + "']");
                }
            }

            return path.ToString();
        }
    }
}
