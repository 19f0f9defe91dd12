using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        string phase = "Unheard of";
        int ticks = 7;
        double price = 1.5;
        var thing = new Thing { Phase = phase, Colour = Colour.CGreen, Own = Own._, JsonText = new Feature.Stream { Name = "n" }, AB = ticks, Ab = 2, At = new TimeSpan(1, 2, 3), Took = "01:00:00", Price = price, Former = Former.X };

        server.EnqueueJson("""{"phase":"Init","colour":"c-red","own":"a","at":"04:05:06","aB":1,"Ab":2.5}""");
        Thing read = await client.ReadAsync(thing);

        Assert.Equal("""{"phase":"Unheard of","colour":"c-green","own":"~","jsonText":{"name":"n"},"aB":7,"Ab":2,"at":"01:02:03","took":"01:00:00","price":1.5,"former":"x"}""", server.LastRequest.Body);
        Assert.Equal(("Init", Colour.CRed, Own.First, new TimeSpan(4, 5, 6), 1, 2.5), (read.Phase, read.Colour, read.Own, read.At, read.AB, read.Ab));
        Assert.Equal("Unheard of", Thing.FromJson(thing.ToJson())!.Phase);

        server.EnqueueJson("\"x\"");
        object any = await client.ReadObjectResponseAsync(5);
        Assert.Equal("5", server.LastRequest.Body);
        Assert.NotNull(any);

        server.Enqueue(LoopbackResponse.Text(200, "image/png", "PNG"));
        using (var file = await client.PictureAsync())
        using (var reader = new StreamReader(file.Stream))
        {
            Assert.Equal("PNG", await reader.ReadToEndAsync());
        }

        server.Enqueue(LoopbackResponse.Text(204, "text/plain", ""));
        await client.PutPictureAsync(new FileParameter(Octets(), "a.jpg", "image/jpeg"));
        Assert.Equal("image/jpeg", server.LastRequest.Headers["Content-Type"]);
        Assert.Equal("JPG", server.LastRequest.Body);

        server.Enqueue(LoopbackResponse.Text(204, "text/plain", ""));
        await client.PutPictureAsync(new FileParameter(Octets()));
        Assert.Equal("image/png", server.LastRequest.Headers["Content-Type"]);

        // Of a range of media types none is the usual one.
        await Assert.ThrowsAsync<ArgumentException>(() => client.PostPictureAsync(new FileParameter(Octets())));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PutPictureAsync(null!));

        server.Enqueue(LoopbackResponse.Text(204, "text/plain", ""));
        await client.PostPictureAsync(null);
        Assert.Equal("", server.LastRequest.Body);
    }

    private static MemoryStream Octets() => new(Encoding.ASCII.GetBytes("JPG"));
}
