#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>Objects as texts, with settings that the options change.</summary>
    internal static class SettingsText
    {
        /// <summary>The settings that a client begins with.</summary>
        public static JsonSerializerSettings Create() => JsonBody.CreateSettings();

        public static JsonSerializerSettings Add(JsonSerializerSettings settings, params JsonConverter[] converters)
        {
            foreach (var converter in converters)
            {
                settings.Converters.Add(converter);
            }

            return settings;
        }

        public static string Write<T>(T value, JsonCodec<T> codec, JsonSerializerSettings settings) => JsonBody.Write(value, codec, new JsonBodySerializer(settings));

        public static T? Read<T>(string text, JsonCodec<T> codec, JsonSerializerSettings settings) => JsonBody.Parse(text, codec, new JsonBodySerializer(settings));
    }
}
