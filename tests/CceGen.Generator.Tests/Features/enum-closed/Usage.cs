using Feature;

public static class Usage
{
    public static Task RunAsync(LoopbackServer server)
    {
        Assert.Equal(8, Enum.GetValues<Phase>().Length);
        var job = new Job { Phase = Phase.InProgress, Priority = Priority.High };
        JsonAssert.Equal("""{"phase":"in-progress","priority":"p-high","mode":"slow"}""", Json.Serialize(job));

        const string json = """{"phase":"2nd try","before":"","priority":"p-low","mode":"fast","history":["Init","in-progress","a+b","success","SUCCESS","Ünïcode"]}""";
        JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<Job>(json)));
        foreach (var phase in Enum.GetValues<Phase>())
        {
            Assert.Equal(phase, Json.Deserialize<Job>(Json.Serialize(new Job { Phase = phase })).Phase);
        }

        // A key of a map of the caller's own: Newtonsoft.Json asks no converter.
        if (typeof(JsonSettings).Namespace == "System.Text.Json")
        {
            JsonAssert.Equal("""{"in-progress":1}""", Json.Serialize(new Dictionary<Phase, int> { [Phase.InProgress] = 1 }));
            Assert.Equal(2, Json.Deserialize<Dictionary<Phase, int>>("""{"Init":1,"in-progress":2}""")[Phase.InProgress]);
            Assert.ThrowsAny<Exception>(() => Json.Deserialize<Dictionary<Phase, int>>("""{"unheard of":1}"""));
            Assert.ThrowsAny<Exception>(() => Json.Serialize(new Dictionary<Phase, int> { [default] = 1 }));
        }

        // Closed means closed: a value that the document does not list, or a number, is not read as some other one.
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Job>("""{"phase":"unheard of"}"""));
        Assert.ThrowsAny<Exception>(() => Json.Serialize(new Job { Phase = (Phase)99 }));
        return Task.CompletedTask;
    }
}
