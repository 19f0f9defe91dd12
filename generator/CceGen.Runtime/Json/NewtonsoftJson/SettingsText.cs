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

        public static string WriteTextWith<T>(this JsonCodec<T> codec, T value, JsonSerializerSettings settings) => JsonBody.Write(value, codec, new JsonBodySerializer(settings));

        public static T? ReadTextWith<T>(this JsonCodec<T> codec, string text, JsonSerializerSettings settings) => JsonBody.Parse(text, codec, new JsonBodySerializer(settings));
    }
}
