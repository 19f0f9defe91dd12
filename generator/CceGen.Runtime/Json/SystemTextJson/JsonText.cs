#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Objects as texts, with the settings that a client begins with.</summary>
    internal static class JsonText
    {
        private static readonly JsonBodySerializer Serializer = new JsonBodySerializer(new JsonSerializerOptions());

        public static string Write<T>(T value, JsonCodec<T> codec) => JsonBody.Write(value, codec, Serializer);

        public static T? Read<T>(string text, JsonCodec<T> codec) => JsonBody.Parse(text, codec, Serializer);
    }
}
