using Cce.Client.ClientRuntime.NewtonsoftJson;

namespace Cce.Client;

/// <summary>JSON apart from the calls of a client, read and written as they do it.</summary>
internal static class CceJson
{
    // Its own settings: those that a program makes the default of the library would change what is written.
    private static readonly JsonBodySerializer Serializer = new(JsonBody.CreateSettings());

    /// <summary>Writes a model, a list of models or any JSON.</summary>
    /// <exception cref="Newtonsoft.Json.JsonException">It is nested too deeply, or contains itself.</exception>
    public static string Write(object value) => JsonBody.Write(value, JsonCodecs.Any, Serializer);

    /// <summary>Reads a text.</summary>
    /// <exception cref="Newtonsoft.Json.JsonException">It is no such JSON.</exception>
    public static T? Read<T>(string text, JsonCodec<T> codec) => JsonBody.Parse(text, codec, Serializer);
}
