#nullable disable
#pragma warning disable CA1062, IDE0161 // Examples of converters, for C# 9.

namespace OwnJson
{
    using System;
    using System.Globalization;
#if SystemTextJson
    using System.Text.Json;
    using System.Text.Json.Serialization;
#else
    using Newtonsoft.Json;
#endif

    /// <summary>A value of the user's own in any JSON.</summary>
    public sealed class Point
    {
        /// <summary>The place.</summary>
        public int X { get; set; }
    }

    /// <summary>Another one.</summary>
    public sealed class Line
    {
        /// <summary>The place.</summary>
        public int X { get; set; }
    }

    /// <summary>Changes the settings.</summary>
    public static class Settings
    {
#if SystemTextJson
        /// <summary>Has JSON written in lines.</summary>
        /// <param name="settings">The settings.</param>
        /// <returns>The same settings.</returns>
        public static JsonSerializerOptions Indent(JsonSerializerOptions settings)
        {
            settings.WriteIndented = true;
            return settings;
        }
#else
        /// <summary>Has JSON written in lines.</summary>
        /// <param name="settings">The settings.</param>
        /// <returns>The same settings.</returns>
        public static JsonSerializerSettings Indent(JsonSerializerSettings settings)
        {
            settings.Formatting = Formatting.Indented;
            return settings;
        }
#endif
    }

#if SystemTextJson
    /// <summary>Writes a point as a text.</summary>
    public sealed class PointConverter : JsonConverter<Point>
    {
        /// <inheritdoc/>
        public override Point Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Point value, JsonSerializerOptions options) => writer.WriteStringValue("P" + value.X.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a line as a text.</summary>
    public sealed class LineConverter : JsonConverter<Line>
    {
        /// <inheritdoc/>
        public override Line Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Line value, JsonSerializerOptions options) => writer.WriteStringValue("L" + value.X.ToString(CultureInfo.InvariantCulture));
    }
#else
    /// <summary>Writes a point as a text.</summary>
    public sealed class PointConverter : JsonConverter<Point>
    {
        /// <inheritdoc/>
        public override Point ReadJson(JsonReader reader, Type objectType, Point existingValue, bool hasExistingValue, JsonSerializer serializer) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void WriteJson(JsonWriter writer, Point value, JsonSerializer serializer) => writer.WriteValue("P" + value.X.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a line as a text.</summary>
    public sealed class LineConverter : JsonConverter<Line>
    {
        /// <inheritdoc/>
        public override Line ReadJson(JsonReader reader, Type objectType, Line existingValue, bool hasExistingValue, JsonSerializer serializer) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void WriteJson(JsonWriter writer, Line value, JsonSerializer serializer) => writer.WriteValue("L" + value.X.ToString(CultureInfo.InvariantCulture));
    }
#endif
}
