using Feature;

public static class Usage
{
    private static readonly string[] Colors = ["blue", "black", "brown"];
    private static readonly Color Rgb = new() { R = 100, G = 200, B = 150 };

    /// <summary>
    /// The examples of styles in the specification, 3.0.4, 3.1.1 and 3.2.0, and its style <c>cookie</c> of the last. A segment of a path that is empty or a dot
    /// is the one that no request can have: the path would be another one.
    /// </summary>
    private const string Table = """
        matrix         | false | ;color | ;color=blue | ;color=blue,black,brown             | ;color=R,100,G,200,B,150
        matrix         | true  | ;color | ;color=blue | ;color=blue;color=black;color=brown | ;R=100;G=200;B=150
        label          | false | .      | .blue       | .blue,black,brown                   | .R,100,G,200,B,150
        label          | true  | .      | .blue       | .blue.black.brown                   | .R=100.G=200.B=150
        simple         | false |        | blue        | blue,black,brown                    | R,100,G,200,B,150
        simple         | true  |        | blue        | blue,black,brown                    | R=100,G=200,B=150
        form           | false | color= | color=blue  | color=blue,black,brown              | color=R,100,G,200,B,150
        form           | true  | color= | color=blue  | color=blue&color=black&color=brown  | R=100&G=200&B=150
        spaceDelimited | false | n/a    | n/a         | color=blue%20black%20brown          | color=R%20100%20G%20200%20B%20150
        spaceDelimited | true  | n/a    | n/a         | n/a                                 | n/a
        pipeDelimited  | false | n/a    | n/a         | color=blue%7Cblack%7Cbrown          | color=R%7C100%7CG%7C200%7CB%7C150
        pipeDelimited  | true  | n/a    | n/a         | n/a                                 | n/a
        deepObject     | false | n/a    | n/a         | n/a                                 | n/a
        deepObject     | true  | n/a    | n/a         | n/a                                 | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150
        cookie         | false | color= | color=blue  | color=blue,black,brown              | color=R,100,G,200,B,150
        cookie         | true  | color= | color=blue  | color=blue; color=black; color=brown | R=100; G=200; B=150
        """;

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        await TableAsync(client, server);
        await QueriesAsync(client, server);
        await DeepObjectsAsync(client, server);
        await HeadersAsync(client, server);
        await CookiesAsync(client, server);
        await ReservedAsync(client, server);
        await ContentAsync(client, server);
        await OthersAsync(client, server);
        await WhatCannotBeSentAsync(client, server);
    }

    // The columns are an empty text, a text, a list and an object.
    private static async Task TableAsync(FeatureClient client, LoopbackServer server)
    {
        var paths = new Dictionary<string, Func<Task>[]>
        {
            ["matrix"] = [() => client.MatrixTextAsync(""), () => client.MatrixTextAsync("blue"), () => client.MatrixListAsync(Colors), () => client.MatrixObjectAsync(Rgb)],
            ["matrixExploded"] = [() => client.MatrixExplodedTextAsync(""), () => client.MatrixExplodedTextAsync("blue"), () => client.MatrixExplodedListAsync(Colors), () => client.MatrixExplodedObjectAsync(Rgb)],
            ["label"] = [() => client.LabelTextAsync(""), () => client.LabelTextAsync("blue"), () => client.LabelListAsync(Colors), () => client.LabelObjectAsync(Rgb)],
            ["labelExploded"] = [() => client.LabelExplodedTextAsync(""), () => client.LabelExplodedTextAsync("blue"), () => client.LabelExplodedListAsync(Colors), () => client.LabelExplodedObjectAsync(Rgb)],
            ["simple"] = [() => client.SimpleTextAsync(""), () => client.SimpleTextAsync("blue"), () => client.SimpleListAsync(Colors), () => client.SimpleObjectAsync(Rgb)],
            ["simpleExploded"] = [() => client.SimpleExplodedTextAsync(""), () => client.SimpleExplodedTextAsync("blue"), () => client.SimpleExplodedListAsync(Colors), () => client.SimpleExplodedObjectAsync(Rgb)],
        };
        var others = new Dictionary<string, Func<string?, string[]?, Color?, Task>>
        {
            ["form"] = (text, list, color) => client.FormAsync(text, list, color),
            ["formExploded"] = (text, list, color) => client.FormExplodedAsync(text, list, color),
            ["spaceDelimited"] = (text, list, color) => client.SpaceDelimitedAsync(text, list, color),
            ["pipeDelimited"] = (text, list, color) => client.PipeDelimitedAsync(text, list, color),
            ["deepObjectExploded"] = (text, list, color) => client.DeepObjectAsync(text, list, color),
            ["cookie"] = (text, list, color) => client.CookieCookiesAsync(text, list, color),
            ["cookieExploded"] = (text, list, color) => client.CookieCookiesExplodedAsync(text, list, color),
        };
        var headers = new Dictionary<string, Func<string?, string[]?, Color?, Task>>
        {
            ["simple"] = (text, list, color) => client.HeaderAsync(text, list, color),
            ["simpleExploded"] = (text, list, color) => client.HeaderExplodedAsync(text, list, color),
        };
        var compared = 0;
        foreach (var row in Table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()))
        {
            var (style, cells) = (row[0] + (row[1] == "true" ? "Exploded" : ""), row[2..]);
            for (var column = 0; column < 4; column++)
            {
                if (cells[column] == "n/a")
                {
                    continue;
                }

                compared++;
                var name = new[] { "text", "text", "list", "color" }[column];
                Task CallAsync(Func<string?, string[]?, Color?, Task> call) => call(column == 0 ? "" : column == 1 ? "blue" : null, column == 2 ? Colors : null, column == 3 ? Rgb : null);
                if (paths.TryGetValue(style, out var calls))
                {
                    var target = $"/{style}/{new[] { "Text", "Text", "List", "Object" }[column]}/{cells[column]}/end";
                    await (cells[column] is "" or "." ? ThrowsAsync("color", calls[column]) : SendsAsync(server, target, calls[column]));
                }
                else if (style.StartsWith("cookie", StringComparison.Ordinal))
                {
                    await SendsAsync(server, style == "cookie" ? "/cookieCookies" : "/cookieCookiesExploded", () => CallAsync(others[style]));
                    Assert.Equal(cells[column].Replace("color=", name + "=", StringComparison.Ordinal), server.LastRequest.Header("Cookie"));
                }
                else
                {
                    var target = $"/{style.Replace("deepObjectExploded", "deepObject", StringComparison.Ordinal)}?{cells[column].Replace("color=", name + "=", StringComparison.Ordinal)}";
                    await SendsAsync(server, target, () => CallAsync(others[style]));
                }

                if (headers.TryGetValue(style, out var header))
                {
                    await SendsAsync(server, style == "simple" ? "/header" : "/headerExploded", () => CallAsync(header));
                    Assert.Equal(cells[column], server.LastRequest.Header(new[] { "X-Text", "X-Text", "X-List", "X-Color" }[column]));
                }
            }
        }

        Assert.Equal(45, compared);
        await SendsAsync(server, "/matrixExploded/Text/;color=a%3Bb%2F/end", () => client.MatrixExplodedTextAsync("a;b/"));
    }

    private static async Task QueriesAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/form?text=blue&list=blue,black,brown&color=R,100,G,200,B,150", () => client.FormAsync("blue", Colors, Rgb));
        await SendsAsync(server, "/formExploded?text=blue&list=blue&list=black&list=brown&R=100&G=200&B=150", () => client.FormExplodedAsync("blue", Colors, Rgb));
        await SendsAsync(server, "/spaceDelimited?list=blue%20black%20brown&color=R%20100%20G%20200%20B%20150", () => client.SpaceDelimitedAsync(null, Colors, Rgb));
        await SendsAsync(server, "/spaceDelimited?text=a%20b&list=a%2Cb%20c", () => client.SpaceDelimitedAsync("a b", ["a,b", "c"]));
        await SendsAsync(server, "/spaceDelimitedExploded?list=blue&list=black&R=100", () => client.SpaceDelimitedExplodedAsync(null, ["blue", "black"], new() { R = 100 }));
        await SendsAsync(server, "/pipeDelimited?list=blue%7Cblack%7Cbrown&color=R%7C100%7CG%7C200%7CB%7C150", () => client.PipeDelimitedAsync(null, Colors, Rgb));
        await SendsAsync(server, "/pipeDelimitedExploded?list=blue&list=black", () => client.PipeDelimitedExplodedAsync(null, ["blue", "black"]));

        // Absent, or with nothing in it.
        await SendsAsync(server, "/form", () => client.FormAsync(list: [], color: new()));
        await SendsAsync(server, "/formExploded", () => client.FormExplodedAsync(list: [], color: new()));
        await SendsAsync(server, "/pipeDelimited", () => client.PipeDelimitedAsync());
        await SendsAsync(server, "/required?list=1%7C2&color=R,1", () => client.RequiredAsync([1, 2], new() { R = 1 }, new() { G = 2 }));
        Assert.Equal("G,2", server.LastRequest.Header("X-Color"));
        await SendsAsync(server, "/required?list=&color=", () => client.RequiredAsync([], new(), new() { G = 2 }));
    }

    private static async Task DeepObjectsAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/deepObject?text=blue&list%5B%5D=blue&list%5B%5D=black", () => client.DeepObjectAsync("blue", ["blue", "black"]));
        await SendsAsync(
            server,
            "/deepObject?nested%5Bmin%5D=1.5&nested%5Bat%5D%5BG%5D=2&nested%5Btags%5D%5B%5D=a%26b&nested%5Btags%5D%5B%5D=c&nested%5Bcolors%5D%5B0%5D%5BR%5D=1&nested%5Bcolors%5D%5B1%5D%5BB%5D=2",
            () => client.DeepObjectAsync(nested: new() { Min = 1.5, At = new() { G = 2 }, Tags = ["a&b", "c"], Colors = [new() { R = 1 }, new() { B = 2 }] }));
        await SendsAsync(server, "/deepObject", () => client.DeepObjectAsync(list: [], color: new(), nested: new()));
    }

    private static async Task HeadersAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/header", () => client.HeaderAsync("blue", Colors, Rgb));
        Assert.Equal("blue", server.LastRequest.Header("X-Text"));
        Assert.Equal("blue,black,brown", server.LastRequest.Header("X-List"));
        Assert.Equal("R,100,G,200,B,150", server.LastRequest.Header("X-Color"));
        await SendsAsync(server, "/headerExploded", () => client.HeaderExplodedAsync("blue", Colors, Rgb));
        Assert.Equal("blue,black,brown", server.LastRequest.Header("X-List"));
        Assert.Equal("R=100,G=200,B=150", server.LastRequest.Header("X-Color"));
        await SendsAsync(server, "/header", () => client.HeaderAsync(xColor: new()));
        Assert.Null(server.LastRequest.Header("X-Color"));
    }

    private static async Task CookiesAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/formCookies", () => client.FormCookiesAsync("blue", Colors, Rgb));
        Assert.Equal("text=blue; list=blue,black,brown; color=R,100,G,200,B,150", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/formCookiesExploded", () => client.FormCookiesExplodedAsync("blue", Colors, Rgb));
        Assert.Equal("text=blue; list=blue; list=black; list=brown; R=100; G=200; B=150", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/formCookies", () => client.FormCookiesAsync("a b;c=ü"));
        Assert.Equal("text=a%20b%3Bc%3D%C3%BC", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/cookieCookies", () => client.CookieCookiesAsync("a+b/c=", Colors, Rgb));
        Assert.Equal("text=a+b/c=; list=blue,black,brown; color=R,100,G,200,B,150", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/cookieCookiesExploded", () => client.CookieCookiesExplodedAsync("a", ["b", "c"], Rgb));
        Assert.Equal("text=a; list=b; list=c; R=100; G=200; B=150", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/formCookies", () => client.FormCookiesAsync(list: [], color: new()));
        Assert.Null(server.LastRequest.Header("Cookie"));
    }

    // What would end the value or the query is escaped all the same.
    private static async Task ReservedAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/reserved?text=https://x.test/a?b=c%26d%23e%20f%2Bg%25", () => client.ReservedAsync("https://x.test/a?b=c&d#e f+g%"));
        await SendsAsync(server, "/reserved?text=a%2Fb/c", () => client.ReservedAsync("a%2Fb/c"));
        await SendsAsync(server, "/reserved?list=a/b&list=c,d&csv=a/b,c%2Cd&R=1", () => client.ReservedAsync(null, ["a/b", "c,d"], ["a/b", "c,d"], new() { R = 1 }));
    }

    private static async Task ContentAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/content/%7B%22R%22%3A1%7D?inQuery=%5B1%2C2%5D&plain=a%2Cb", () => client.ContentAsync(new() { R = 1 }, [1, 2], new() { G = 2 }, 1.5, "a,b"));
        Assert.Equal("{\"G\":2}", server.LastRequest.Header("X-In-Header"));
        Assert.Equal("inCookie=1.5", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/content/%7B%7D?inQuery=%5B%5D", () => client.ContentAsync(new(), []));
        await SendsAsync(server, "/whole?%7B%22R%22%3A1%7D", () => client.WholeQueryAsync(new() { R = 1 }));
        await SendsAsync(server, "/whole", () => client.WholeQueryAsync());
        await SendsAsync(server, "/whole-form?R=1&G=2", () => client.WholeFormAsync(new() { R = 1, G = 2 }));
    }

    private static async Task OthersAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/others?a%20b=1&c=2&free%5Bx%5D=y", () => client.OthersAsync(
            new Dictionary<string, int> { ["a b"] = 1, ["c"] = 2 }, new Dictionary<string, object?> { ["x"] = "y" }!));
        await SendsAsync(server, "/others?either=one", () => client.OthersAsync(either: new OthersEither("one")));
        await SendsAsync(server, "/others?either=a%3D1&either=b", () => client.OthersAsync(either: new OthersEither(new List<string> { "a=1", "b" })));
        await SendsAsync(
            server,
            "/others?when=2024-01-02T03%3A04%3A05%2B08%3A00&day=2024-02-29&kind=c%20d&yes=true&big=5000000000&ratio=-0.25&id=3fa85f64-5717-4562-b3fc-2c963f66afa6&ids=1&ids=2&more=%22%C3%BC%5C",
            () => client.OthersAsync(values: new()
            {
                When = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
                Day = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero),
                Kind = ValuesKind.CD,
                Yes = true,
                Big = 5_000_000_000,
                Ratio = -0.25,
                Id = Guid.Parse("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
                Ids = [1, 2],
                AdditionalProperties = { ["more"] = "\"ü\\" },
            }));
    }

    private static async Task WhatCannotBeSentAsync(FeatureClient client, LoopbackServer server)
    {
        var sent = server.Requests.Count;
        await ThrowsAsync("color", () => client.SimpleTextAsync(""));
        await ThrowsAsync("color", () => client.SimpleObjectAsync(new()));
        await ThrowsAsync("color", () => client.SimpleExplodedObjectAsync(new()));
        await ThrowsAsync("color", () => client.LabelTextAsync(""));
        await ThrowsAsync("color", () => client.LabelTextAsync("."));
        await ThrowsAsync("color", () => client.LabelListAsync([]));
        await ThrowsAsync("color", () => client.LabelExplodedListAsync(["1.5", "2"]));
        await ThrowsAsync("color", () => client.LabelExplodedListAsync(["", ""]));
        await ThrowsAsync("color", () => client.MatrixListAsync([]));
        await ThrowsAsync("color", () => client.MatrixExplodedListAsync([]));
        await ThrowsAsync("color", () => client.MatrixExplodedObjectAsync(new()));
        await ThrowsAsync("color", () => client.MatrixTextAsync(null!));
        await ThrowsAsync("color", () => client.LabelObjectAsync(null!));
        await ThrowsAsync("color", () => client.RequiredAsync([1], null!, new() { G = 2 }));
        await ThrowsAsync("xColor", () => client.RequiredAsync([1], new(), new()));
        await ThrowsAsync("xList", () => client.HeaderAsync("", ["a,b"]));
        await ThrowsAsync("text", () => client.CookieCookiesAsync("a;b"));
        await ThrowsAsync("list", () => client.CookieCookiesAsync("a", ["b c"]));
        Assert.Equal(sent, server.Requests.Count);
    }

    private static async Task SendsAsync(LoopbackServer server, string target, Func<Task> call)
    {
        server.Enqueue(LoopbackResponse.Empty(204));
        await call();
        Assert.Equal(target, server.LastRequest.Target);
    }

    private static async Task ThrowsAsync(string parameter, Func<Task> call) =>
        Assert.Equal(parameter, (await Assert.ThrowsAnyAsync<ArgumentException>(call)).ParamName);
}
