using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 20; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SendFormAsync("gadget", 3, ["a", "b"]);
        Assert.Equal("name=gadget&count=3&tags=a&tags=b", Sent());
        await client.SendFormAsync("a b+c~*-._ü\r\n", 0);
        Assert.Equal("name=a+b%2Bc%7E*-._%C3%BC%0D%0A&count=0", Sent());
        await client.SendFormAsync("", 1, []);
        Assert.Equal("name=&count=1", Sent());
        await Assert.ThrowsAsync<ArgumentNullException>("name", () => client.SendFormAsync(null!, 1));

        await client.SendAllAsync();
        Assert.Null(server.LastRequest.Header("Content-Type"));
        Assert.Equal("", server.LastRequest.Body);

        await client.SendAllAsync(
            text: "x&y=z",
            flag: false,
            ratio: 0.5,
            at: new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
            day: new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero),
            id: Guid.Empty,
            color: SendAllColor.DarkGreen,
            colors: [SendAllColorsItem.Red, SendAllColorsItem.DarkGreen],
            level: SendAllLevel._2,
            bytes: [1, 2, 3],
            filterA: "1",
            abc: "2",
            lineBreak: "3",
            requestValue: "4",
            @class: "5");
        Assert.Equal(
            "text=x%26y%3Dz&flag=false&ratio=0.5&at=2024-01-02T03%3A04%3A05%2B08%3A00&day=2024-01-02&id=00000000-0000-0000-0000-000000000000"
            + "&color=dark+green&colors=red&colors=dark+green&level=2&bytes=AQID&filter%5Ba%5D=1&a%26b%3Dc=2&line%0D%0Abreak=3&request=4&class=5",
            Sent());

        // Without a style, an object is JSON, and so is each object of a list.
        await client.SendAllAsync(
            address: new Address { Street = "123 Example Dr.", Zip = "99+1" },
            lines: [new Address { Street = "1" }, new Address { Street = "2" }],
            either: new SendAllEither(7),
            map: new Dictionary<string, int> { ["a"] = 1 });
        Assert.Equal(
            "address=%7B%22street%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299"
            + (server.LastRequest.Body.Contains("%5Cu002B", StringComparison.Ordinal) ? "%5Cu002B" : "%2B")
            + "1%22%7D&lines=%7B%22street%22%3A%221%22%7D&lines=%7B%22street%22%3A%222%22%7D&either=7&map=%7B%22a%22%3A1%7D",
            Sent());
        await client.SendAllAsync(either: new SendAllEither(new Address { Street = "s" }), anything: "as it is");
        Assert.Equal("anything=as+it+is&either=%7B%22street%22%3A%22s%22%7D", Sent());

        // A class with its base: absent and null are no fields, and what the document does not name is sent as well.
        var person = new Person { Name = "Ann", Born = new DateTimeOffset(2001, 2, 3, 0, 0, 0, TimeSpan.Zero), Nick = null, Tags = ["x", "y z"], Home = new Address { Street = "s" } };
        person.AdditionalProperties["more"] = "m";
        await client.SendObjectAsync(person);
        Assert.Equal("name=Ann&born=2001-02-03&tags=x&tags=y+z&home=%7B%22street%22%3A%22s%22%7D&more=m", Sent());
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => client.SendObjectAsync(null!));

        await client.SendAnyAsync(new Dictionary<string, object?> { ["a"] = "b c", ["n"] = 1, ["t"] = true, ["no"] = null });
        Assert.Equal("a=b+c&n=1&t=true", Sent());
        await client.SendMapAsync(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });
        Assert.Equal("a=1&b=2", Sent());
        await client.SendMapAsync();
        Assert.Null(server.LastRequest.Header("Content-Type"));
        await client.SendWrittenAsync("a=b&c=%20");
        Assert.Equal("a=b&c=%20", Sent());

        await client.SendBesideOthersAsync("path", "form", page: 2, nameValue: "n");
        Assert.Equal("/items/path?page=2", server.LastRequest.Target);
        Assert.Equal("name=n&page=form", server.LastRequest.Body);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", server.LastRequest.Header("Content-Type"));

        await client.SendUnionAsync(new SendUnionBody(new Code { CodeValue = "1 2" }));
        Assert.Equal("code=1+2", Sent());

        string Sent()
        {
            Assert.Equal("application/x-www-form-urlencoded", server.LastRequest.Header("Content-Type"));
            return server.LastRequest.Body;
        }
    }
}
