using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        using var body = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"kind":"Cat","born":"2026-01-02T03:04:05Z","lives":9}""")]);
        var cat = Assert.IsType<Cat>(await FeatureWebhooks.ReadNewPetAsync(body));
        Assert.Equal((9, 2026), (cat.Lives, cat.Born!.Value.Year));
        Assert.True(body.CanRead);

        Assert.Equal("Dog", FeatureWebhooks.ReadNewPet("""{"kind":"Dog"}""").Kind);
        Assert.Equal(12.50m, FeatureWebhooks.ReadPetDotSold("""{"price":12.50}""").Price);
#pragma warning disable CS0618 // The document deprecates it.
        Assert.Equal(["Cat", "Dog"], FeatureWebhooks.ReadPetMinusSold("""[{"kind":"Cat"},{"kind":"Dog"}]""").Select(pet => pet.Kind));
#pragma warning restore CS0618
        Assert.Null(FeatureWebhooks.ReadPetSoldDelete("null"));
        Assert.Equal(3, await FeatureWebhooks.ReadPetSoldDeleteAsync(new MemoryStream("3"u8.ToArray())));
        Assert.Equal("1 Main St", FeatureWebhooks.ReadMoved("""{"street":"1 Main St"}""").Match(home => home.Street, text => text, _ => ""));
        Assert.Equal("away", FeatureWebhooks.ReadMoved("\"away\"").Match(home => home.Street, text => text, _ => ""));
        Assert.Equal(ColorWebhookBody.Blue, FeatureWebhooks.ReadColor("\"blue\""));
        Assert.NotNull(FeatureWebhooks.ReadAnything("{}"));
        Assert.Equal(1.5, FeatureWebhooks.ReadClass("1.5"));

        ReadForms();

        await RejectAsync("");
        await RejectAsync("null");
        await RejectAsync("{\"kind\":1,");
        await RejectAsync("{\"kind\":\"Cat\",\"born\":\"secret\"}");
        await RejectAsync(new string('[', 100));
        await RejectAsync("{\"kind\":\"Dog\"} {}");
        await Assert.ThrowsAsync<ArgumentNullException>(() => FeatureWebhooks.ReadNewPetAsync(null!));
        Assert.Throws<ArgumentNullException>(() => FeatureWebhooks.ReadNewPet(null!));
        Assert.Throws<InvalidDataException>(() => FeatureWebhooks.ReadColor("null"));

        // What the connection does is not the fault of the body.
        await Assert.ThrowsAsync<IOException>(() => FeatureWebhooks.ReadNewPetAsync(new Broken(new IOException("reset"))));
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FeatureWebhooks.ReadNewPetAsync(new MemoryStream("{}"u8.ToArray()), cancellation.Token));

        // Without paths, there is no client.
        Assert.Null(typeof(Pet).Assembly.GetType("Feature.FeatureClient"));
        Assert.Null(new FeatureWebhooksModel().Count);
    }

    private static void ReadForms()
    {
        // As a server has them: values of their own type, one or several.
        var paid = FeatureWebhooks.ReadPaid(new Dictionary<string, string[]>
        {
            ["id"] = ["007\"\\\n"],
            ["amount"] = ["12.50"],
            ["cents"] = [""],
            ["test"] = ["true"],
            ["at"] = ["2026-01-02T03:04:05Z"],
            ["state"] = ["paid"],
            ["tags"] = ["1"],
            ["sizes"] = ["1", "2"],
            ["anything"] = ["5"],
            ["\";//*/ }\u2028"] = ["4"],
            ["more"] = ["a", "b"],
            ["none"] = [],
        });
        Assert.Equal(("007\"\\\n", 12.50m, null, true, 2026, PaidWebhookBodyState.Paid), (paid.Id, paid.Amount, paid.Cents, paid.Test, paid.At!.Value.Year, paid.State));
        Assert.Equal(["1"], paid.Tags!);
        Assert.Equal([1, 2], paid.Sizes!);
        Assert.Equal("5", paid.Anything!.ToString());
        Assert.Equal("more", Assert.Single(paid.AdditionalProperties).Key);
        Assert.Contains(4, paid.GetType().GetProperties().Select(property => property.GetValue(paid)));

        // Fields that come one by one are one field, and some servers have null among the values.
        KeyValuePair<string, List<string?>>[] fields = [new("id", ["a"]), new("sizes", ["3"]), new("sizes", [null, "4"])];
        Assert.Equal([3, 4], FeatureWebhooks.ReadPaid(fields).Sizes!);
        Assert.Equal("", FeatureWebhooks.ReadPaid(new Dictionary<string, string[]> { ["id"] = [""] }).Id);

        var photo = FeatureWebhooks.ReadPhoto(new Dictionary<string, string[]> { ["orderId"] = ["5"], ["image"] = ["AQI="] });
        Assert.Equal((5, 2), (photo.OrderId, photo.Image!.Length));

        foreach (var text in new[] { "secret", "1,\"id\":\"b\"", "1e", "-", "TRUE", "{}", "null" })
        {
            var exception = Assert.Throws<InvalidDataException>(() => FeatureWebhooks.ReadPaid(new Dictionary<string, string[]> { ["id"] = ["a"], ["cents"] = [text] }));
            Assert.Equal("The body of webhook 'paid' cannot be read: it is not what the document describes.", exception.Message);
        }

        Assert.Throws<InvalidDataException>(() => FeatureWebhooks.ReadPaid(new Dictionary<string, string[]> { ["id"] = ["a", "b"] }));
        Assert.Throws<ArgumentNullException>(() => FeatureWebhooks.ReadPaid<string[]>(null!));
    }

    private static async Task RejectAsync(string body)
    {
        var first = await Assert.ThrowsAsync<InvalidDataException>(() => FeatureWebhooks.ReadNewPetAsync(new MemoryStream(Encoding.UTF8.GetBytes(body))));
        var second = Assert.Throws<InvalidDataException>(() => FeatureWebhooks.ReadNewPet(body));
        Assert.Equal(first.Message, second.Message);
        Assert.StartsWith("The body of webhook 'newPet' cannot be read: it is ", first.Message);
        Assert.Equal(body == "null", first.InnerException is null);
    }

    private sealed class Broken(Exception exception) : MemoryStream([])
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw exception;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception;
    }
}
