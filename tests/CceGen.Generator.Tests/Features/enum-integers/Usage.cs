using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"level":16,"before":-1,"size":5000000000,"start":3,"levels":[0,2],"byName":{"a":0},"untyped":8,"ratio":0.5,"always":true,"mixed":"auto"}
            """;
        server.EnqueueJson(json);
        var job = await client.EchoAsync(
            Level._16, EchoZero.Off, new Job { Level = Level._2, Size = Size.Small }, [Level.Minus1, Level._0], Size.Large);

        Assert.Equal("/jobs/16?zero=0&levels=-1&levels=0", server.LastRequest.Target);
        Assert.Equal("5000000000", server.LastRequest.Header("X-Size"));
        JsonAssert.Equal("""{"level":2,"size":1,"start":4}""", server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(job));
        Assert.Equal((Level._16, Level.Minus1, Size.Large, JobStart._3), (job.Level, job.Before, job.Size, job.Start));
        Assert.Equal(Level._0, job.ByName!["a"]);

        // 0 is a value like any other; what was never read is not written.
        JsonAssert.Equal("""{"start":null}""", Json.Serialize(Json.Deserialize<Job>("""{"start":null}""")));
        JsonAssert.Equal("""{"level":0,"start":3}""", Json.Serialize(Json.Deserialize<Job>("""{"level":0,"start":3}""")));

        // A key of a map of the caller's own: Newtonsoft.Json asks no converter.
        if (typeof(JsonSettings).Namespace == "System.Text.Json")
        {
            JsonAssert.Equal("""{"-1":1,"16":2}""", Json.Serialize(new Dictionary<Level, int> { [Level.Minus1] = 1, [Level._16] = 2 }));
            Assert.Equal(2, Json.Deserialize<Dictionary<Level, int>>("""{"-1":1,"16":2}""")[Level._16]);
            Assert.ThrowsAny<Exception>(() => Json.Deserialize<Dictionary<Level, int>>("""{"1.5":1}"""));
        }

        // A number that the document does not list is kept; one that does not fit is not cut off.
        JsonAssert.Equal("""{"level":99,"start":3}""", Json.Serialize(Json.Deserialize<Job>("""{"level":99.0,"start":3}""")));
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Job>("""{"level":4294967298}"""));
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Job>("""{"level":1.5}"""));
    }
}
