using System.Reflection;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var wall = new Wall();
        Assert.Equal((Material.Brick, Material.Brick, Material.Brick, Material.Wood), (wall.Material, wall.Via, wall.Part, wall.Own));
        Assert.Equal((2, 2), (wall.Nullable, wall.Height));
        Assert.NotNull(typeof(Wall).GetProperty("Old")!.GetCustomAttribute<ObsoleteAttribute>());
        Assert.Null(typeof(Wall).GetProperty("Height")!.GetCustomAttribute<ObsoleteAttribute>());

        // A union of one schema is that schema, and an enum of a list is not one of its items.
        wall.Label = new Label { Text = "t" };
        server.Enqueue(LoopbackResponse.Json(200, """{"label":{"text":"u"},"height":4}"""));
        var read = await client.EchoAsync(wall, ["a", "c"]);
        Assert.Equal("/walls?tags=a&tags=c", server.LastRequest.Target);
        Assert.Equal(("u", 4), (read.Label!.Text, read.Height));
    }
}
