using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"state":"off","level":2,"open":"c"}""");

        // Both places name one type.
        PowerState state = PowerState.On;
        Thing thing = await client.FindThingsAsync(state);
        Assert.Equal("/things?state=on", server.LastRequest.Target);
        state = thing.State!.Value;
        Level? level = thing.Level;
        Letter? letter = thing.Open;
        Assert.Equal((PowerState.Off, Level.High, "c"), (state, level, letter!.Value.Text));
    }
}
