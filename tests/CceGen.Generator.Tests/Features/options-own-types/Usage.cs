using Feature;
using OwnTypes;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"counts":{"b":1,"a":2},"more":{"Width":2,"Label":"l"},"parts":[null,{"Width":3,"Label":"p"}],"by_name":{"x":{"Width":4,"Label":"x"}},"color":"blue","level":3,"other":1.10}""");
        var pet = new Pet { More = new Box { Width = 1, Label = "a" }, Color = PetColor.Green, Level = PetLevel._1 | PetLevel._4 };
        (pet.Counts["z"], pet.Counts["y"]) = (1, 2);

        // A successful response is one of two types, which have no other in common than that of any object.
        var read = Assert.IsType<Pet>(await client.ReplacePetAsync(pet));

        Assert.IsType<SortedDictionary<string, int>>(pet.Counts);
        JsonAssert.Equal("""{"counts":{"y":2,"z":1},"more":{"Width":1,"Label":"a"},"color":"green","level":5}""", server.Requests[0].Body);
        Assert.Equal((2, "l", 3), (read.More!.Width, read.More.Label, read.Parts!.Last()!.Width));
        Assert.Null(read.Parts!.First());
        JsonAssert.Equal("""{"counts":{"b":1,"a":2},"more":{"Width":2,"Label":"l"},"parts":[null,{"Width":3,"Label":"p"}],"by_name":{"x":{"Width":4,"Label":"x"}},"color":"blue","level":3,"other":1.10}""", read.ToJson());

        server.EnqueueJson("""{"Width":5}""", 201);
        Assert.Equal(5, Assert.IsType<Box>(await client.ReplacePetAsync(pet)).Width);

        // A value of texts is one of them; several at once have no text.
        Assert.Equal([1, 2, 4], Enum.GetValues<PetColor>().Select(color => (int)color));
        Assert.Equal("Red, Blue", (PetColor.Red | PetColor.Blue).ToString());
        pet.Color = PetColor.Red | PetColor.Blue;
        Assert.Throws<ArgumentOutOfRangeException>(() => pet.ToJson());
        Assert.Equal("_1, _2", read.Level.ToString());
    }
}
