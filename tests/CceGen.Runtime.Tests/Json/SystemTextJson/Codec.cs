using System.Net.Http.Headers;
using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Reads and writes with a codec, as a client does.</summary>
internal static class Codec
{
    private static readonly JsonBodySerializer Usual = new(new());

    public static T? Read<T>(this JsonCodec<T> codec, string json, JsonSerializerOptions? settings = null) =>
        JsonBody.Parse(json, codec, settings is null ? Usual : new JsonBodySerializer(settings));

    public static string Write<T>(this JsonCodec<T> codec, T value, JsonSerializerOptions? settings = null)
    {
        using var content = JsonBody.Create(value, "application/json", codec, settings is null ? Usual : new JsonBodySerializer(settings));
        Assert.Equal(new MediaTypeHeaderValue("application/json"), content.Headers.ContentType);
        return content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    public static void AssertRejected<T>(this JsonCodec<T> codec, string json, string message)
    {
        var problem = Assert.ThrowsAny<JsonException>(() => codec.Read(json));
        Assert.Equal(message, problem.Message);
        Assert.True(JsonBody.IsUnreadable(problem));
    }
}
