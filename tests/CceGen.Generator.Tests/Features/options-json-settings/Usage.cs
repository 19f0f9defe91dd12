using Feature;
using OwnJson;

public static class Usage
{
    private const string Lines = "{\n  \"name\": \"Tom\",\n  \"more\": \"P3\"\n}";

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient("", server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var pet = new Pet { Name = "Tom", More = new Point { X = 3 } };

        server.EnqueueJson("""{"name":"Tim","more":1}""");
        Assert.Equal("Tim", (await client.AddPetAsync(pet)).Name);
        Assert.Equal(Lines, Text(server.LastRequest.Body));

        // So do the methods of the models.
        Assert.Equal(Lines, Text(pet.ToJson()));
        Assert.Equal("[\n  \"L4\"\n]", Text(new Names { new Line { X = 4 } }.ToJson()));
        Assert.Equal("Tim", Pet.FromJson("""{"name":"Tim"}""").Name);
        Assert.Single(Names.FromJson("[1]"));
    }

    private static string Text(string json) => json.Replace("\r\n", "\n", StringComparison.Ordinal);
}
