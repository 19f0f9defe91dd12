using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"text":"stored","stars":5}""", 201);
        var note = await client.AddNoteAsync(new Note { Text = "ü \"quoted\" \u2028" });
        Assert.Equal(("stored", 5), (note.Text, note.Stars));
        Assert.Equal("POST", server.LastRequest.Method);
        Assert.StartsWith("application/json", server.LastRequest.Header("Content-Type")!, StringComparison.Ordinal);
        Assert.Contains("application/json", server.LastRequest.Header("Accept")!, StringComparison.Ordinal);
        JsonAssert.Equal("""{"text":"ü \"quoted\" \u2028"}""", server.LastRequest.Body);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ReplaceNotesAsync([new Note { Text = "1", Stars = 1 }, new Note { Text = "2" }]);
        Assert.Equal("PUT", server.LastRequest.Method);
        JsonAssert.Equal("""[{"text":"1","stars":1},{"text":"2"}]""", server.LastRequest.Body);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ChangeNotesAsync(new Note { Text = "x" });
        Assert.Equal("PATCH", server.LastRequest.Method);
        Assert.StartsWith("application/merge-patch+json", server.LastRequest.Header("Content-Type")!, StringComparison.Ordinal);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ChangeNotesAsync();
        Assert.Equal("", server.LastRequest.Body);
        Assert.Null(server.LastRequest.Header("Content-Type"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ClearNotesAsync();
        Assert.Equal(("DELETE", "", (string?)null), (server.LastRequest.Method, server.LastRequest.Body, server.LastRequest.Header("Content-Type")));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SetTitleAsync("a \"title\"");
        JsonAssert.Equal("""
            "a \"title\""
            """, server.LastRequest.Body);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.AddNoteAsync(null!));
    }
}
