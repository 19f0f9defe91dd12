#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Objects as texts, with settings that the options change.</summary>
    internal static class SettingsText
    {
        /// <summary>The settings that a client begins with.</summary>
        public static JsonSerializerOptions Create() => new JsonSerializerOptions();

        public static JsonSerializerOptions Add(JsonSerializerOptions settings, params JsonConverter[] converters)
        {
            foreach (var converter in converters)
            {
                settings.Converters.Add(converter);
            }

            return settings;
        }

        public static string Write<T>(T value, JsonCodec<T> codec, JsonSerializerOptions settings) => JsonBody.Write(value, codec, new JsonBodySerializer(settings));

        public static T? Read<T>(string text, JsonCodec<T> codec, JsonSerializerOptions settings) => JsonBody.Parse(text, codec, new JsonBodySerializer(settings));
    }
}
