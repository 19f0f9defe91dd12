using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var pets = new PetsClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var homes = new HomesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // The message is the description, the status and the beginning of the body; the text has all of the body.
        var body = "{\"title\":\"" + new string('x', 600) + "\"}";
        server.Enqueue(LoopbackResponse.Json(404, body, ("X-Request-Id", "r1")));
        var missing = await Assert.ThrowsAsync<PetsException<Problem>>(() => pets.GetPetAsync(7));
        Assert.Equal($"No \"such\" pet.\n\nStatus: 404\nResponse: \n{body[..512]}", missing.Message);
        Assert.StartsWith($"HTTP Response: \n\n{body}\n\nFeature.PetsException`1[Feature.Problem]: No \"such\" pet.", missing.ToString());
        Assert.Equal((404, body, 600), (missing.StatusCode, missing.Response, missing.Result.Title!.Length));
        IReadOnlyDictionary<string, IEnumerable<string>> headers = missing.Headers;
        Assert.Equal(["r1"], headers["X-Request-Id"]);
        Assert.Null(missing.InnerException);

        // A description without a body, and none at all.
        server.EnqueueJson("busy", 409);
        var busy = await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7));
        Assert.Equal("Somebody feeds it.\nTry later.\n\nStatus: 409\nResponse: \nbusy", busy.Message);
        server.EnqueueJson("gone", 410);
        var gone = await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7));
        Assert.Equal("A server side error occurred.\n\nStatus: 410\nResponse: \ngone", gone.Message);

        // A status that the document does not have.
        server.EnqueueJson("oops", 500);
        Assert.Equal("The HTTP status code of the response was not expected (500).\n\nStatus: 500\nResponse: \noops", (await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7))).Message);

        // What cannot be read has its cause.
        server.EnqueueJson("[", 200);
        var unreadable = await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7));
        Assert.Equal("Could not deserialize the response body stream as System.String.\n\nStatus: 200\nResponse: \n[", unreadable.Message);
        Assert.NotNull(unreadable.InnerException);
        server.EnqueueJson("null", 200);
        Assert.Equal("Response was null which was not expected.\n\nStatus: 200\nResponse: \n", (await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7))).Message);
        server.EnqueueJson("[", 404);
        var wrong = await Assert.ThrowsAsync<PetsException>(() => pets.GetPetAsync(7));
        Assert.Equal(("Could not deserialize the response body stream as Feature.Problem.\n\nStatus: 404\nResponse: \n[", "["), (wrong.Message, wrong.Response));

        // The other client has its own.
        server.EnqueueJson("{\"title\":\"Full\"}", 503);
        var full = await Assert.ThrowsAsync<HomesException<Problem>>(() => homes.ListHomesAsync());
        Assert.Equal("No homes.\n\nStatus: 503\nResponse: \n{\"title\":\"Full\"}", full.Message);

        // An error that is text has it as its result.
        var notes = new NotesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Text(400, "text/plain", "\"no\""));
        var text = await Assert.ThrowsAsync<NotesException<string>>(() => notes.AddNoteAsync());
        Assert.Equal(("\"no\"", "\"no\"", "What is wrong.\n\nStatus: 400\nResponse: \n\"no\""), (text.Result, text.Response, text.Message));
        server.Enqueue(LoopbackResponse.Text(409, "text/plain", "\"no\""));
        Assert.Equal("\"no\"", (await Assert.ThrowsAsync<NotesException<string>>(() => notes.AddNoteAsync())).Result);
        server.EnqueueJson("\"no\"", 409);
        Assert.Equal("no", (await Assert.ThrowsAsync<NotesException<string>>(() => notes.AddNoteAsync())).Result);
        server.EnqueueJson("{}", 409);
        Assert.NotNull((await Assert.ThrowsAsync<NotesException>(() => notes.AddNoteAsync())).InnerException);
        server.Enqueue(LoopbackResponse.Text(500, "text/html", "<p>"));
        Assert.Equal("<p>", (await Assert.ThrowsAsync<NotesException<string>>(() => notes.AddNoteAsync())).Result);
        server.Enqueue(LoopbackResponse.BrokenOff(400, "beginning"));
        var broken = await Assert.ThrowsAsync<NotesException>(() => notes.AddNoteAsync());
        Assert.Equal((400, true), (broken.StatusCode, broken.InnerException is not null));

        // As tests of users make one.
        var made = new PetsException<Problem>("m", 400, null, headers, new Problem(), null);
        Assert.Equal("m\n\nStatus: 400\nResponse: \n(null)", made.Message);
    }
}
