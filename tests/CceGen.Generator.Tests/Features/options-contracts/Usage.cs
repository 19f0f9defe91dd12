using Feature;
using FeatureContracts.Of_options_contracts;
using Task = System.Threading.Tasks.Task;
using Timer = FeatureContracts.Of_options_contracts.Timer;
using Version = FeatureContracts.Of_options_contracts.Version;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        IFeatureClient client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal("Feature", typeof(FeatureClient).Namespace);
        Assert.Equal("FeatureContracts.Of_options_contracts", typeof(IFeatureClient).Namespace);

        server.EnqueueJson("""{"name":"egg","kind":"two"}""");
        Timer timer = await client.GetTimerAsync(Version.One);
        Assert.Equal("/timers/one", server.LastRequest.Target);
        Assert.Equal((Version.Two, "egg"), (timer.Kind, timer.Name));

        server.EnqueueJson("""{"text":"none"}""", 404);
        var error = await Assert.ThrowsAsync<ApiException<FeatureContracts.Of_options_contracts.Exception>>(() => client.GetTimerAsync(Version.One));
        Assert.Equal("none", error.Result.Text);

        server.EnqueueJson("", 204);
        await client.SetTimerAsync([timer]);
        JsonAssert.Equal("""[{"name":"egg","kind":"two"}]""", server.LastRequest.Body);
    }
}
