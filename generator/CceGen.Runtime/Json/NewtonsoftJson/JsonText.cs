#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    /// <summary>Objects as texts, with the settings that a client begins with. A class calls it without its name, which one of its properties may have.</summary>
    internal static class JsonText
    {
        private static readonly JsonBodySerializer Serializer = new JsonBodySerializer(JsonBody.CreateSettings());

        public static string WriteText<T>(this JsonCodec<T> codec, T value) => JsonBody.Write(value, codec, Serializer);

        public static T? ReadText<T>(this JsonCodec<T> codec, string text) => JsonBody.Parse(text, codec, Serializer);
    }
}
