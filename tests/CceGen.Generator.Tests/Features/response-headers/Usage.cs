using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        await ReadHeadersAsync(server, client);
        await ReadStatusesAsync(server, client);
        await ReadStreamsAsync(server, client);

        // A test of a consumer makes one.
        var made = new ListTicketsClientResponse(200, new Dictionary<string, IEnumerable<string>> { ["X-Rate-Limit"] = ["7"] }, []);
        Assert.Equal((200, 7), (made.StatusCode, made.XRateLimit));
        Assert.Empty(made.Value);

        IFeatureClient seam = client;
        server.Enqueue(LoopbackResponse.Json(200, "[]", ("X-Rate-Limit", "1")));
        Assert.Equal(1, (await seam.ListTicketsWithResponseAsync()).XRateLimit);
    }

    private static async Task ReadHeadersAsync(LoopbackServer server, FeatureClient client)
    {
        server.Enqueue(LoopbackResponse.Json(
            200,
            """["a"]""",
            ("X-Rate-Limit", "41"),
            ("X-Rate-Reset", "Tue, 15 Nov 1994 08:12:31 GMT"),
            ("ETag", "W/\"1\""),
            ("X-Tags", "a, b\"c"),
            ("X-Numbers", "1,9007199254740993"),
            ("X-Mode", "slow"),
            ("X-Level", "high"),
            ("X-Complete", "true"),
            ("X-Request-Id", "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            ("X-Page", """{"number":3}"""),
            ("X-Owner", "number,3"),
            ("Value", "0.5")));
        var all = await client.ListTicketsWithResponseAsync();
        Assert.Equal(["a"], all.Value);
        Assert.Equal((200, 41), (all.StatusCode, all.XRateLimit));
        Assert.Equal(new DateTimeOffset(1994, 11, 15, 8, 12, 31, TimeSpan.Zero), all.XRateReset);
        Assert.Equal("W/\"1\"", all.ETag);
        Assert.Equal(["a", "b\"c"], all.XTags);
        Assert.Equal([1, 9007199254740993], all.XNumbers);
        Assert.Equal(Guid.Parse("3fa85f64-5717-4562-b3fc-2c963f66afa6"), all.XRequestId);
        Assert.Equal(3, all.XPage!.Number);
        Assert.Equal(("number,3", 0.5), (all.XOwner, all.ValueHeader));

        Assert.Equal(ListTicketsXLevel.High, all.XLevel);

        // Two successes give it different types, so that it is a text.
        Assert.Equal("slow", all.XMode);
        Assert.True((bool)all.GetType().GetProperty("XComplete")!.GetValue(all)!);
        Assert.Null(all.GetType().GetProperty("ContentType"));

        server.Enqueue(LoopbackResponse.Json(206, "[]", ("X-Rate-Limit", "many"), ("X-Rate-Reset", "2024-01-02T03:04:05+08:00"), ("X-Tags", "")));
        var some = await client.ListTicketsWithResponseAsync();
        Assert.Equal(206, some.StatusCode);
        Assert.Contains("X-Rate-Limit", Assert.Throws<FormatException>(() => some.XRateLimit).Message);
        Assert.Equal(TimeSpan.FromHours(8), some.XRateReset!.Value.Offset);
        Assert.Empty(some.XTags!);
        Assert.Null(some.ETag);
        Assert.Null(some.XRequestId);

        server.Enqueue(LoopbackResponse.Json(200, """["a"]"""));
        Assert.Equal(["a"], await client.ListTicketsAsync());
    }

    private static async Task ReadStatusesAsync(LoopbackServer server, FeatureClient client)
    {
        server.Enqueue(LoopbackResponse.Empty(201, ("Location", "/tickets/7")));
        var added = await client.AddTicketWithResponseAsync();
        Assert.Equal((201, "/tickets/7"), (added.StatusCode, added.Location?.OriginalString));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddTicketAsync();
        server.EnqueueJson("""{"number":4}""", 409);
        Assert.Equal(4, (await Assert.ThrowsAsync<ApiException<Page>>(() => client.AddTicketWithResponseAsync())).Result.Number);

        server.Enqueue(LoopbackResponse.Empty(200, ("X-Count", "12")));
        Assert.Equal(12, (await client.CountTicketsWithResponseAsync()).XCount);
        Assert.Equal("HEAD", server.LastRequest.Method);

        server.Enqueue(LoopbackResponse.Json(200, """{"number":1}""", ("X-Other", "1")));
        ClientResponse<Page?> ticket = await client.GetTicketWithResponseAsync("7");
        Assert.Equal((1, "1"), (ticket.Value!.Number, ticket.Headers["x-other"].Single()));
        server.Enqueue(LoopbackResponse.Empty(204));
        ticket = await client.GetTicketWithResponseAsync("7");
        Assert.Equal((204, null), (ticket.StatusCode, ticket.Value));
        server.Enqueue(LoopbackResponse.Empty(205));
        await Assert.ThrowsAsync<ApiException>(() => client.GetTicketWithResponseAsync("7"));
        server.Enqueue(LoopbackResponse.Empty(304));
        Assert.Equal(304, (await Assert.ThrowsAsync<ApiException>(() => client.GetTicketWithResponseAsync("7"))).StatusCode);

        server.Enqueue(LoopbackResponse.Empty(205));
        ClientResponse dropped = await client.DropTicketWithResponseAsync("7");
        Assert.Equal(205, dropped.StatusCode);

        server.Enqueue(LoopbackResponse.Json(203, "5", ("X-Kind", "odd")));
        var whatever = await client.GetWhateverWithResponseAsync();
        Assert.Equal((203, 5, "odd"), (whatever.StatusCode, whatever.Value, whatever.XKind));
    }

    private static async Task ReadStreamsAsync(LoopbackServer server, FeatureClient client)
    {
        server.Enqueue(LoopbackResponse.Text(200, "application/pdf", "%PDF", ("X-Pages", "2")));
        var report = await client.GetReportWithResponseAsync();
        using (var file = report.Value)
        using (var reader = new StreamReader(file.Content))
        {
            Assert.Equal("%PDF", await reader.ReadToEndAsync());
        }

        Assert.Equal((2, "application/pdf"), (report.XPages, report.Headers["Content-Type"].Single()));

        server.Enqueue(LoopbackResponse.Text(200, "application/x-ndjson", "1\n2\n"));
        var log = await client.ReadLogWithResponseAsync();
        var items = new List<int>();
        await foreach (var item in log.Value)
        {
            items.Add(item);
        }

        Assert.Equal([1, 2], items);
        Assert.Equal("application/x-ndjson", log.Headers["content-type"].Single());
#pragma warning disable CS0618 // The document deprecates it.
        server.Enqueue(LoopbackResponse.Text(200, "text/plain", "Hello"));
        Assert.Equal("Hello", (await client.GetTextWithResponseAsync()).Value);
#pragma warning restore CS0618
    }
}
