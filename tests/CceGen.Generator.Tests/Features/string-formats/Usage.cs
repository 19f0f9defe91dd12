using Feature;

public static class Usage
{
    public static Task RunAsync(LoopbackServer server)
    {
        var formats = new Formats
        {
            Instant = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
            Day = new DateTimeOffset(2024, 2, 29, 13, 0, 0, TimeSpan.FromHours(-5)),
            Id = Guid.Parse("6F9619FF-8B86-D011-B42D-00CF4FC964FF"),
            Link = new Uri("https://example.com/a%2Fb?q=1"),
            Data = [0, 255, 16],
            Address = "a@example.com",
            Secret = "s",
            Plain = "2024-01-02T03:04:05Z",
        };
        JsonAssert.Equal(
            """{"instant":"2024-01-02T03:04:05+08:00","day":"2024-02-29","id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","link":"https://example.com/a%2Fb?q=1","data":"AP8Q","address":"a@example.com","secret":"s","plain":"2024-01-02T03:04:05Z"}""",
            Json.Serialize(formats));

        var read = Json.Deserialize<Formats>("""{"instant":"2024-01-02T03:04:05.1234567-03:30","day":"2024-02-29","data":"","link":"relative/path","plain":"2024-01-02T03:04:05Z"}""");
        Assert.Equal(TimeSpan.FromHours(-3.5), read.Instant!.Value.Offset);
        Assert.Equal(1234567, read.Instant.Value.Ticks % TimeSpan.TicksPerSecond);
        Assert.Equal(new DateTime(2024, 2, 29), read.Day!.Value.Date);
        Assert.Empty(read.Data!);
        Assert.Equal("relative/path", read.Link!.OriginalString);
        Assert.Equal("2024-01-02T03:04:05Z", read.Plain);

        // Instants as servers really write them: with Z, without seconds' fraction, with a short one.
        Assert.Equal(TimeSpan.Zero, Json.Deserialize<Formats>("""{"instant":"2024-01-02T03:04:05Z"}""").Instant!.Value.Offset);
        Assert.Equal(500, Json.Deserialize<Formats>("""{"instant":"2024-01-02T03:04:05.5Z"}""").Instant!.Value.Millisecond);
        return Task.CompletedTask;
    }
}
