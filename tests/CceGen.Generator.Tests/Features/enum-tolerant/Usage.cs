using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal("in-progress", Phase.InProgress.ToString());
        Assert.Equal("in-progress", Phase.InProgress.Value);
        Assert.True(Phase.Init == new Phase("Init"));
        Assert.True(Phase.Init != new Phase("init"));
        Assert.Equal(Phase.Success.GetHashCode(), new Phase("Success").GetHashCode());
        Assert.Throws<ArgumentNullException>(() => new Phase(null!));

        JsonAssert.Equal("""{"phase":"Success"}""", Json.Serialize(new Job { Phase = Phase.Success }));

        const string json = """{"phase":"Postponed","before":"Init","color":"ultraviolet","history":["Init","?","in-progress"],"byName":{"k":"new"}}""";
        var job = Json.Deserialize<Job>(json);
        Assert.Equal(new Phase("Postponed"), job.Phase);
        Assert.Equal(Phase.Init, job.Before);
        JsonAssert.Equal(json, Json.Serialize(job));

        var missing = Json.Deserialize<Job>("""{"before":null}""");
        Assert.Null(missing.Before);
        Assert.Equal(default, missing.Phase);

        // A key of a map of the caller's own: Newtonsoft.Json asks no converter.
        if (typeof(JsonSettings).Namespace == "System.Text.Json")
        {
            const string keys = """{"Init":1,"unheard of":2}""";
            JsonAssert.Equal(keys, Json.Serialize(Json.Deserialize<Dictionary<Phase, int>>(keys)));
        }

        server.EnqueueJson("""[{"phase":"in-progress"}]""");
        var jobs = await client.ListJobsAsync(new Phase("a/b"), [Phase.Init, new Phase("x&y")]);
        Assert.Equal(Phase.InProgress, jobs.Single().Phase);
        Assert.Equal("/jobs/a%2Fb?not=Init&not=x%26y", server.LastRequest.Target);
    }
}
