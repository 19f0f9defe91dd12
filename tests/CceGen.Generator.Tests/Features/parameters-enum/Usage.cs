using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 8; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        // One name in two places: each is sent where it belongs.
        await client.ListJobsAsync();
        Assert.Equal("/jobs", server.LastRequest.Target);
        Assert.DoesNotContain("status", server.LastRequest.Headers.Keys);
        await client.ListJobsAsync(ListJobsStatus.Off, ListJobsStatusModel.Cold, "text", Phase.InProgress);
        Assert.Equal("/jobs?status=off&statusValue=text&phase=in-progress", server.LastRequest.Target);
        Assert.Equal("cold", server.LastRequest.Header("status"));

        // An optional enum that was never set has no text: it is left out.
        await client.ListJobsAsync(default(ListJobsStatus), default(ListJobsStatusModel), phase: default(Phase));
        Assert.Equal("/jobs", server.LastRequest.Target);
        Assert.DoesNotContain("status", server.LastRequest.Headers.Keys);
        await RefusesAsync("value", () => client.ListJobsAsync((ListJobsStatus)99));

        await client.MoveJobsAsync(Mode.SlowMotion, Mode.Fast, new Phase("a b"));
        Assert.Equal("/jobs?mode=slow-motion&phase=a%20b", server.LastRequest.Target);
        Assert.Equal("fast", server.LastRequest.Header("X-Mode"));

        // A required enum that was never set is refused before anything is sent.
        await RefusesAsync("mode", () => client.MoveJobsAsync(default, Mode.Fast, Phase.Init));
        await RefusesAsync("xMode", () => client.MoveJobsAsync(Mode.Fast, default, Phase.Init));
        await RefusesAsync("phase", () => client.MoveJobsAsync(Mode.Fast, Mode.Fast, default));

        await client.ListByModesAsync([Mode.Fast, Mode.SlowMotion], ["a,b", ""], [Mode.SlowMotion, Mode.Fast], ["x", "y"]);
        Assert.Equal("/jobs/fast,slow-motion?csv=a%2Cb,", server.LastRequest.Target);
        Assert.Equal("slow-motion,fast", server.LastRequest.Header("X-Modes"));
        Assert.Equal("x,y", server.LastRequest.Header("X-Tags"));

        // An empty text is an item, no item is nothing.
        await client.ListByModesAsync([Mode.Fast], [""]);
        Assert.Equal("/jobs/fast?csv=", server.LastRequest.Target);
        await client.ListByModesAsync([Mode.Fast], [], [], []);
        Assert.Equal("/jobs/fast", server.LastRequest.Target);
        Assert.DoesNotContain("X-Tags", server.LastRequest.Headers.Keys);
        Assert.DoesNotContain("X-Modes", server.LastRequest.Headers.Keys);

        // In a header, a comma would make two items of one.
        await RefusesAsync("xTags", () => client.ListByModesAsync([Mode.Fast], xTags: ["a", "b,c"]));
        Assert.Equal("modes", (await Assert.ThrowsAsync<ArgumentNullException>(() => client.ListByModesAsync(null!))).ParamName);
        await RefusesAsync("modes", () => client.ListByModesAsync([]));
        Assert.Equal(7, server.Requests.Count);
    }

    private static async Task RefusesAsync(string parameter, Func<Task> call) =>
        Assert.Equal(parameter, (await Assert.ThrowsAnyAsync<ArgumentException>(call)).ParamName);
}
