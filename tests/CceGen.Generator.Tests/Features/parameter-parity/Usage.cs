using System.Text;
using Feature;

/// <summary>
/// The requests of docs/typescript/openapi-examples/parity/wire-fixture.json of corvus-dotnet/Corvus.JsonSchema at
/// 35b9f1bd, Apache-2.0: targets, headers and bodies as they are there.
/// </summary>
public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var scope = new Scope { Kind = "k1", Region = "r1" };
        for (var i = 0; i < 9; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        // getPet-reserved-path
        await client.GetPetAsync("a/b c");
        Assert.Equal("/pets/a%2Fb%20c", server.LastRequest.Target);
        RequestMessage.AssertLast(server, "GET /pets/a%2Fb%20c HTTP/1.1\r\nHost: SERVER\r\n\r\n");

        // updatePet-compound-query-boolean
        await client.UpdatePetAsync("p 1", "req-1", ["a b", "a/b"], true, new() { Name = "Rex", Tag = "dog" });
        Assert.Equal("/pets/p%201?tags=a%20b,a%2Fb&verbose=true", server.LastRequest.Target);
        Assert.Equal("req-1", server.LastRequest.Header("X-Request-ID"));
        Assert.Equal(("application/json", "{\"name\":\"Rex\",\"tag\":\"dog\"}"), (server.LastRequest.Header("Content-Type"), server.LastRequest.Body));
        RequestMessage.AssertLast(
            server,
            "POST /pets/p%201?tags=a%20b,a%2Fb&verbose=true HTTP/1.1\r\nHost: SERVER\r\nX-Request-ID: req-1\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n"
            + "{\"name\":\"Rex\",\"tag\":\"dog\"}");

        // search-spacedelimited-deepobject
        await client.SearchAsync(new() { Kind = "k 1", Region = "r/2" }, ["a b", "c/d"], filter: new() { Min = 1, Max = 2 });
        Assert.Equal("/search/;scope=kind,k%201,region,r%2F2?tags=a%20b%20c%2Fd&filter%5Bmin%5D=1&filter%5Bmax%5D=2", server.LastRequest.Target);
        RequestMessage.AssertLast(
            server,
            "GET /search/;scope=kind,k%201,region,r%2F2?tags=a%20b%20c%2Fd&filter%5Bmin%5D=1&filter%5Bmax%5D=2 HTTP/1.1\r\nHost: SERVER\r\n\r\n");

        // search-full-style-matrix
        await client.SearchAsync(scope, ["a b", "c"], ["c1", "c2"], new() { Min = 1, Max = 2 }, ["f1", "f2"], new() { Sort = "asc", Dir = "up" }, ["t1", "t2"]);
        Assert.Equal(
            "/search/;scope=kind,k1,region,r1?tags=a%20b%20c&codes=c1%7Cc2&filter%5Bmin%5D=1&filter%5Bmax%5D=2&fields=f1&fields=f2&sort=asc&dir=up",
            server.LastRequest.Target);
        Assert.Equal("t1,t2", server.LastRequest.Header("X-Tags"));
        RequestMessage.AssertLast(
            server,
            "GET /search/;scope=kind,k1,region,r1?tags=a%20b%20c&codes=c1%7Cc2&filter%5Bmin%5D=1&filter%5Bmax%5D=2&fields=f1&fields=f2&sort=asc&dir=up HTTP/1.1\r\n"
            + "Host: SERVER\r\nX-Tags: t1,t2\r\n\r\n");

        // search-cookie-param
        await client.SearchAsync(scope, session: "sess-1");
        Assert.Equal("/search/;scope=kind,k1,region,r1", server.LastRequest.Target);
        Assert.Equal("session=sess-1", server.LastRequest.Header("Cookie"));
        RequestMessage.AssertLast(server, "GET /search/;scope=kind,k1,region,r1 HTTP/1.1\r\nHost: SERVER\r\nCookie: session=sess-1\r\n\r\n");

        // note-text-plain-body
        await client.AddNoteAsync("hello note");
        Assert.Equal(("POST", "/note", "text/plain", "hello note"), Sent(server));
        RequestMessage.AssertLast(server, "POST /note HTTP/1.1\r\nHost: SERVER\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nhello note");

        // form-urlencoded-body
        await client.SendFormAsync("gadget", 3, ["a", "b"]);
        Assert.Equal(("POST", "/form", "application/x-www-form-urlencoded", "name=gadget&count=3&tags=a&tags=b"), Sent(server));
        RequestMessage.AssertLast(
            server,
            "POST /form HTTP/1.1\r\nHost: SERVER\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 33\r\n\r\nname=gadget&count=3&tags=a&tags=b");

        // upload-octet-stream-body
        using var octets = new MemoryStream(Encoding.UTF8.GetBytes("binary-data"));
        await client.UploadAsync(octets);
        Assert.Equal(("POST", "/upload", "application/octet-stream", "binary-data"), Sent(server));
        RequestMessage.AssertLast(server, "POST /upload HTTP/1.1\r\nHost: SERVER\r\nContent-Type: application/octet-stream\r\nContent-Length: 11\r\n\r\nbinary-data");

        // avatar-multipart-body
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("filedata"));
        await client.SetAvatarAsync("a1", ["t1", "t2"], new FileParameter(file, "f.bin"));
        var (method, target, contentType, body) = Sent(server);
        const string start = "multipart/form-data; boundary=";
        Assert.StartsWith(start, contentType);
        Assert.Equal(("POST", "/avatar"), (method, target));
        Assert.Equal(
            "--PARITY-BOUNDARY\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\na1\r\n--PARITY-BOUNDARY\r\nContent-Disposition: form-data; name=\"tags\"\r\n"
            + "Content-Type: application/json\r\n\r\n[\"t1\",\"t2\"]\r\n--PARITY-BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.bin\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nfiledata\r\n--PARITY-BOUNDARY--\r\n",
            body.Replace(contentType![start.Length..], "PARITY-BOUNDARY"));
        RequestMessage.AssertLast(
            server,
            "POST /avatar HTTP/1.1\r\nHost: SERVER\r\nContent-Type: multipart/form-data; boundary=BOUNDARY\r\nContent-Length: 402\r\n\r\n--BOUNDARY\r\n"
            + "Content-Disposition: form-data; name=\"id\"\r\n\r\na1\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"tags\"\r\n"
            + "Content-Type: application/json\r\n\r\n[\"t1\",\"t2\"]\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.bin\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nfiledata\r\n--BOUNDARY--\r\n");
    }

    private static (string Method, string Target, string? ContentType, string Body) Sent(LoopbackServer server) =>
        (server.LastRequest.Method, server.LastRequest.Target, server.LastRequest.Header("Content-Type"), server.LastRequest.Body);
}
