#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    /// <summary>Objects as texts, with the settings that a client begins with.</summary>
    internal static class JsonText
    {
        private static readonly JsonBodySerializer Serializer = new JsonBodySerializer(JsonBody.CreateSettings());

        public static string Write<T>(T value, JsonCodec<T> codec) => JsonBody.Write(value, codec, Serializer);

        public static T? Read<T>(string text, JsonCodec<T> codec) => JsonBody.Parse(text, codec, Serializer);
    }
}
