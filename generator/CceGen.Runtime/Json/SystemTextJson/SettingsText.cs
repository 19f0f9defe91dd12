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

        public static string WriteTextWith<T>(this JsonCodec<T> codec, T value, JsonSerializerOptions settings) => JsonBody.Write(value, codec, new JsonBodySerializer(settings));

        public static T? ReadTextWith<T>(this JsonCodec<T> codec, string text, JsonSerializerOptions settings) => JsonBody.Parse(text, codec, new JsonBodySerializer(settings));
    }
}
