using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // Nobody has to say what can be said in one way only.
        server.EnqueueJson("""{"kind":"job","version":"1.0","limit":5,"isJob":true,"ratio":1.5,"negative":-2.5,"mode":"fast","nothing":null,"state":"shut","name":"n","more":{"kind":"part"}}""");
        var job = await client.StartAsync(new Job { Name = "n", More = new Part { Size = 1 }, State = JobState.Open, Parts = [new Wheel()], Inline = new JobInline() });
        JsonAssert.Equal(
            """{"kind":"job","version":"1.0","limit":5,"isJob":true,"ratio":1.5,"negative":-2.5,"mode":"fast","nothing":null,"state":"open","name":"n","more":{"kind":"part","size":1},"parts":[{"kind":"part","code":7}],"inline":{"kind":"inline"}}""",
            server.LastRequest.Body);
        Assert.Equal((JobKind.Job, true, 1.5, Mode.Fast), (job.Kind, job.IsJob, job.Ratio, job.Mode));
        Assert.Null(job.Optional);
        Assert.Null(job.OptionalFlag);

        // What is read stays what it is: another value where the type has it, and a member that is missing.
        const string read = """{"isJob":false,"ratio":2,"negative":3,"nothing":null,"state":"shut","name":"n","more":{"size":2}}""";
        var other = Json.Deserialize<Job>(read);
        Assert.Equal((false, 2, JobKind.Job), (other.IsJob, other.Ratio, other.Kind));
        JsonAssert.Equal(read, Json.Serialize(other));
        JsonAssert.Equal("{}", Json.Serialize(Json.Deserialize<Wheel>("{}")));
    }
}
