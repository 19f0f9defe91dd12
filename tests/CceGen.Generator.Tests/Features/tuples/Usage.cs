using Feature;

public static class Usage
{
    public static Task RunAsync(LoopbackServer server)
    {
        const string json = """{"point":[0.5,2],"range":[1,2],"row":["a","b"],"mixed":["a",1],"open":["a",true]}""";
        var tuples = Json.Deserialize<Tuples>(json);

        ICollection<double>? point = tuples.Point;
        ICollection<int>? range = tuples.Range;
        ICollection<string>? row = tuples.Row;
        Assert.Equal((2.5, 3, 2), (point!.Sum(), range!.Sum(), row!.Count));
        Assert.Equal((2, 2), (tuples.Mixed!.Count, tuples.Open!.Count));
        JsonAssert.Equal(json, Json.Serialize(tuples));
        return Task.CompletedTask;
    }
}
