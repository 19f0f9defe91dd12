using Feature;

namespace Feature
{
#if NewtonsoftJson
    using Settings = Newtonsoft.Json.JsonSerializerSettings;
#else
    using Settings = System.Text.Json.JsonSerializerOptions;
#endif

    // What is sent is for people, and what is received is not deep.
    public partial class FeatureClient
    {
        public void Use(Settings requests, Settings responses)
        {
            _instanceRequestSettings = requests;
            _instanceResponseSettings = responses;
        }

        static partial void UpdateJsonSerializerSettings(Settings settings, bool isRequest)
        {
            if (!isRequest)
            {
                settings.MaxDepth = 2;
                return;
            }

#if NewtonsoftJson
            settings.Formatting = Newtonsoft.Json.Formatting.Indented;
#else
            settings.WriteIndented = true;
#endif
        }
    }
}

public static class Usage
{
    private const string Deep = """{"name":"a","inner":{"name":"b","inner":{"name":"c"}}}""";

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var deep = new Pet { Name = "a", Inner = new Pet { Name = "b", Inner = new Pet { Name = "c" } } };

        // Three levels are sent, in lines, and only two are read.
        server.EnqueueJson("""{"name":"Tim","inner":{"name":"b"}}""");
        Assert.Equal("b", (await client.AddPetAsync(null, deep)).Inner.Name);
        Assert.Contains("\n", server.LastRequest.Body, StringComparison.Ordinal);
        server.EnqueueJson(Deep);
        Assert.NotNull((await Assert.ThrowsAsync<ApiException>(() => client.AddPetAsync(deep, deep))).InnerException);
        server.EnqueueJson(Deep, 404);
        Assert.NotNull((await Assert.ThrowsAsync<ApiException>(() => client.AddPetAsync(null, deep))).InnerException);

        // An instance has others.
        client.Use(client.ResponseJsonSerializerSettings, client.RequestJsonSerializerSettings);
        server.EnqueueJson(Deep);
        Assert.Equal("c", (await client.AddPetAsync(null, new Pet { Name = "a" })).Inner.Inner.Name);
        Assert.Equal("""{"name":"a"}""", server.LastRequest.Body);
        Assert.NotEqual(client.RequestJsonSerializerSettings, client.ResponseJsonSerializerSettings);
    }
}
