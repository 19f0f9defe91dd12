using CceGen.FullCircle.Tests;
using Server = CceGen.FullCircle.Api.Models;
#if MICROSOFT
using Alarm = CIRCLE.MessageAlarm;
using IntPage = CIRCLE.PageOfint;
using IntPagePage = CIRCLE.PageOfPageOfint;
using NumberedState = System.Int32;
using PlainMessage = CIRCLE.MessageMessage;
using Round = CIRCLE.ShapeRound;
using Square = CIRCLE.ShapeSquare;
using StringTagPair = CIRCLE.PairOfstringAndTag;
using TagPage = CIRCLE.PageOfTag;
#elif SWASHBUCKLE
using IntPage = CIRCLE.Int32Page;
using IntPagePage = CIRCLE.Int32PagePage;
using PlainMessage = CIRCLE.Message;
#elif NSWAG
using IntPage = CIRCLE.PageOfInteger;
using IntPagePage = CIRCLE.PageOfPageOfInteger;
using PlainMessage = CIRCLE.Message;
using StringTagPair = CIRCLE.PairOfStringAndTag;
using TagPage = CIRCLE.PageOfTag;
#endif

namespace CIRCLE;

/// <summary>
/// What a client sends, the application receives, and what that returns, the client reads. This file is compiled once for each
/// document, with the client of that document.
/// </summary>
public sealed class CircleTests(CircleServer server) : IClassFixture<CircleServer>
{
    private CircleClient Client => new(server.Http) { BaseUrl = server.Address };

#if NSWAG
    private const NamedState AllDone = NamedState.Done;
#else
    private const NamedState AllDone = NamedState.AllDone;
#endif

    // Of enums, 2.0 has no more than the values in each parameter, and Swashbuckle leaves these out as well.
#if NSWAG20
    private const ControllerRouteState RouteState = ControllerRouteState.Running;
    private const MinimalRouteState MinimalState = MinimalRouteState.Running;
    private const ControllerQueryState QueryState = ControllerQueryState.Running;
    private const ControllerQueryNumbered QueryNumbered = (ControllerQueryNumbered)7;
    private const MinimalQueryNamed MinimalNamed = MinimalQueryNamed.Waiting;
    private const MinimalQueryNumbered MinimalNumbered = (MinimalQueryNumbered)3;
    private const MinimalOptionalState OptionalState = MinimalOptionalState.Waiting;
    private const ControllerProfileState ProfileState = ControllerProfileState.Running;
#elif MICROSOFT20
    private const ControllerRouteState RouteState = ControllerRouteState.Running;
    private const MinimalRouteState MinimalState = MinimalRouteState.Running;
    private const ControllerQueryState QueryState = ControllerQueryState.Running;
    private const int QueryNumbered = 7;
    private const MinimalQueryNamed MinimalNamed = MinimalQueryNamed.Waiting;
    private const int MinimalNumbered = 3;
    private const MinimalOptionalState OptionalState = MinimalOptionalState.Waiting;
#elif SWASHBUCKLE20
    private const string RouteState = "Running";
    private const string MinimalState = "Running";
    private const string QueryState = "Running";
    private const string QueryNumbered = "7";
    private const string MinimalNamed = "Waiting";
    private const string MinimalNumbered = "3";
    private const string OptionalState = "Waiting";
#else
    private const NamedState RouteState = NamedState.Running;
    private const NamedState MinimalState = NamedState.Running;
    private const NamedState QueryState = NamedState.Running;
    private const NumberedState QueryNumbered = (NumberedState)7;
    private const NamedState MinimalNamed = NamedState.Waiting;
    private const NumberedState MinimalNumbered = (NumberedState)3;
    private const NamedState OptionalState = NamedState.Waiting;
    private const NamedState ProfileState = NamedState.Running;
#endif

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_scalar_comes_back_as_it_was_sent()
    {
        var sent = new Scalars
        {
            IsOn = true,
            Tiny = byte.MaxValue,
            SignedTiny = sbyte.MinValue,
            Small = short.MinValue,
            UnsignedSmall = ushort.MaxValue,
            Count = int.MinValue,
            UnsignedCount = uint.MaxValue,
            Big = 9007199254740993,
            UnsignedBig = ulong.MaxValue,
            Ratio = 1.5f,
            Precise = 0.1,
            Price = 79228162514264337593543.9501m,
            Letter = "ß",
            Name = Expected.Scalars.Name,
            Key = Expected.Key,
            Link = Expected.Link,
            Data = [0, 1, 254, 255],
            Created = Expected.Created,
            At = Expected.At,
            Day = Expected.Day,
            Time = Expected.Time,
            Took = Expected.Took,
            Numbered = (NumberedState)7,
            Named = AllDone,
            Version = "1.2.3.4",
        };
        await AssertReturnsAsync(Expected.Scalars, sent, Client.EchoScalarsAsync);
    }

    [Fact]
    public async Task Every_nullable_scalar_comes_back_as_it_was_sent()
    {
        var sent = new MaybeScalars
        {
            IsOn = false,
            Tiny = 1,
            Small = -2,
            Count = 3,
            UnsignedCount = 4_000_000_000,
            Big = long.MinValue,
            UnsignedBig = 5,
            Ratio = -0.25f,
            Precise = 1e300,
            Price = 1.10m,
            Name = "",
            Key = Expected.Key,
            Link = Expected.Link,
            Data = [],
            Created = Expected.Created,
            At = Expected.At,
            Day = Expected.Day,
            Time = Expected.Time,
            Took = -Expected.Took,
            Numbered = (NumberedState)0,
            Named = NamedState.Waiting,
            Tag = new Tag { Name = "t", Weight = -1 },
        };
        await AssertReturnsAsync(Expected.MaybeScalars, sent, Client.EchoMaybeScalarsAsync);
    }

    [Fact]
    public async Task Null_comes_back_as_null()
    {
        var sent = new MaybeScalars { Name = null, Count = null, Tag = null, Took = null };
        var back = await AssertReturnsAsync(new Server.MaybeScalars(), sent, Client.EchoMaybeScalarsAsync);

        Assert.Null(back.Name);
        Assert.Null(back.UnsignedBig);
        Assert.Null(back.Tag);
        Assert.Null(back.Took);
        Assert.Null(back.Named);
        Assert.Null(back.Numbered);
    }

    [Fact]
    public async Task Lists_maps_and_generics_come_back_as_they_were_sent()
    {
        var sent = new Collections
        {
            Numbers = [1, -2, 3],
            Names = ["a", ""],
            MaybeNumbers = [long.MaxValue],
            Keys = [Expected.Key],
            Tags = [new Tag { Name = "one", Weight = 1 }],
            Matrix = [[1, 2], [], [3]],
            Days = [Expected.Day],
            Durations = [Expected.Took, TimeSpan.Zero],
            Numbered = [(NumberedState)3, (NumberedState)0],
            Named = [NamedState.Running, AllDone],
            Prices = [1.10m, 0.30m],
            Counts = new Dictionary<string, int> { ["a b"] = 1, [""] = 2 },
#if NSWAG20 // 2.0 has no null.
            MaybeCounts = new Dictionary<string, int> { ["some"] = 4 },
#else
            MaybeCounts = new Dictionary<string, int?> { ["some"] = 4 },
#endif
            TagsByName = new Dictionary<string, Tag> { ["two"] = new() { Name = "two", Weight = 2 } },
            TagLists = new Dictionary<string, ICollection<Tag>> { ["empty"] = [], ["full"] = [new() { Name = "three", Weight = 0 }] },
            NamesByNumber = new Dictionary<string, string> { ["7"] = "seven" },
            Times = new Dictionary<string, IDictionary<string, DateTimeOffset>> { ["x"] = new Dictionary<string, DateTimeOffset> { ["y"] = Expected.At } },
            Page = new TagPage { Items = [new Tag { Name = "four", Weight = 4 }], Total = 5_000_000_000, Next = "n" },
            Pages = new IntPagePage { Items = [new IntPage { Items = [1], Total = 1 }], Total = 1 },
            Pair = new StringTagPair { First = "first", Second = new Tag { Name = "second", Weight = 0 } },
            Anything = new Dictionary<string, object?> { ["a"] = new[] { 1, 2 }, ["b"] = null },
            Whatever = "text",
        };
        await AssertReturnsAsync(Expected.Collections, sent, Client.EchoCollectionsAsync);
    }

#if !NSWAG20
    [Fact]
    public async Task Null_in_a_map_comes_back_as_null()
    {
        var sent = new Collections
        {
            MaybeCounts = new Dictionary<string, int?> { ["none"] = null, ["some"] = 4 },
            Page = new TagPage { Items = [], Total = 0 },
            Pages = new IntPagePage { Items = [], Total = 0 },
            Pair = new StringTagPair { First = "", Second = new Tag { Name = "", Weight = 0 } },
            Anything = "",
        };
        var back = await Client.EchoCollectionsAsync(sent, Cancellation);

        Assert.Null(back.MaybeCounts!["none"]);
        Assert.Equal(4, back.MaybeCounts!["some"]);
        Assert.Null(Received<Server.Collections>().MaybeCounts["none"]);
    }
#endif

#if !SWAGGER
    [Fact]
    public async Task A_union_comes_back_as_it_was_sent()
    {
        var sent = new Drawing
        {
            Main = new Round { Color = "red", Radius = 1.5 },
            Other = new Square { Color = "blue", Side = 2, Inside = new Round { Color = "green", Radius = 1 } },
            Shapes = [new Square { Color = "grey", Side = 3 }, new Round { Color = "black", Radius = 0.5 }],
            Named = new Dictionary<string, Shape> { ["dot"] = new Round { Color = "white", Radius = 0.25 } },
            Messages = [new Alarm { Text = "fire", Level = 3 }, new PlainMessage { Text = "hello" }],
        };
        var back = await AssertReturnsAsync(Expected.Drawing, sent, Client.EchoDrawingAsync);

        Assert.Equal(1.5, As<Round>(back.Main).Radius);
        Assert.Equal(1, As<Round>(As<Square>(back.Other).Inside).Radius);
        Assert.Equal(3, As<Alarm>(back.Messages!.First()).Level);
    }

    [Fact]
    public async Task A_union_is_a_body_of_its_own()
    {
        var round = await Client.EchoShapeAsync(new Round { Color = "red", Radius = 2 }, Cancellation);
        Assert.Equal(2, Assert.IsType<Server.Round>(server.Received).Radius);
        Assert.Equal(2, As<Round>(round).Radius);

        var shapes = await Client.EchoShapesAsync([new Square { Color = "blue", Side = 4 }, new Round { Color = "red", Radius = 2 }], Cancellation);
        Assert.Equal(4, Assert.IsType<Server.Square>(Assert.IsType<List<Server.Shape>>(server.Received)[0]).Side);
        Assert.Equal(2, As<Round>(shapes.Last()).Radius);
    }
#endif

    [Fact]
    public async Task A_type_that_contains_itself_comes_back_as_it_was_sent()
    {
        var sent = new Tree
        {
            Value = "root",
            Left = Leaf("left"),
            Children = [new Tree { Value = "child", Left = null, Children = [Leaf("grandchild")], Named = new Dictionary<string, Tree>() }],
            Named = new Dictionary<string, Tree> { ["n"] = Leaf("named") },
        };
        await AssertReturnsAsync(Expected.Tree, sent, Client.EchoTreeAsync);

        static Tree Leaf(string value) => new() { Value = value, Left = null, Children = [], Named = new Dictionary<string, Tree>() };
    }

    [Fact]
    public async Task Names_defaults_and_members_of_the_server_are_as_the_attributes_say()
    {
        var sent = new Order
        {
            OrderId = 5_000_000_000,
            Customer = "Ann",
            Mail = "ann@example.org",
            Code = "AB-12",
            Total = 12.50m,
            Lines = ["one", "two"],
            Priority = 7,
            Reason = "because",
            Note = "note",
        };
        var back = await AssertReturnsAsync(Expected.Order, sent, Client.EchoOrderAsync);
        Assert.Equal(2, back.LineCount);
    }

    [Fact]
    public async Task A_body_that_is_not_valid_is_a_typed_error()
    {
        var order = new Order { OrderId = 0, Customer = "A", Total = 1, Lines = ["x"], Priority = 1 };
        var error = await Assert.ThrowsAsync<ApiException<ValidationProblemDetails>>(() => Client.EchoOrderAsync(order, Cancellation));

        Assert.Equal(400, error.Result.Status);
        Assert.Single(error.Result.Errors!["Customer"]);
    }

    [Fact]
    public async Task Scalars_are_bodies_of_their_own()
    {
        Assert.Equal(7, await Client.EchoIntAsync(7, Cancellation));
        Assert.Equal(long.MaxValue, await Client.EchoLongAsync(long.MaxValue, Cancellation));
        Assert.Equal("1.10", FormattableString.Invariant($"{await Client.EchoDecimalAsync(1.10m, Cancellation)}"));
        Assert.True(await Client.EchoBoolAsync(true, Cancellation));
        Assert.Equal(Expected.Key, await Client.EchoGuidAsync(Expected.Key, Cancellation));
        Assert.True(Expected.At.EqualsExact(await Client.EchoTimeAsync(Expected.At, Cancellation)));
        Assert.Equal(Expected.Day, await Client.EchoDayAsync(Expected.Day, Cancellation));
        Assert.Equal(Expected.Took, await Client.EchoTookAsync(Expected.Took, Cancellation));
        Assert.Equal(AllDone, await Client.EchoNamedAsync(AllDone, Cancellation));
        Assert.Equal((NumberedState)3, await Client.EchoNumberedAsync((NumberedState)3, Cancellation));
        Assert.Equal(Server.NumberedState.Open, server.Received);
    }

    [Fact]
    public async Task Lists_maps_and_generics_are_bodies_of_their_own()
    {
        var list = await Client.EchoListAsync([new Tag { Name = "a", Weight = 1 }], Cancellation);
        Assert.Equal("a", Assert.Single(list).Name);

        var map = await Client.EchoMapAsync(new Dictionary<string, decimal> { ["x"] = 1.10m }, Cancellation);
        Assert.Equal("""{"x":1.10}""", server.ReceivedJson);
        Assert.Equal("1.10", FormattableString.Invariant($"{map["x"]}"));

        var page = await Client.EchoPageAsync(new TagPage { Items = [new Tag { Name = "b", Weight = 2 }], Total = 9, Next = null }, Cancellation);
        Assert.Equal((9, "b"), (page.Total, page.Items.Single().Name));

        Assert.Equal("p", (await Client.PatchTagAsync(new Tag { Name = "p", Weight = 3 }, Cancellation)).Name);
        Assert.Equal("""{"name":"p","weight":3}""", server.ReceivedJson);
    }

    [Fact]
    public async Task Parameters_of_a_route_are_received_as_they_were_sent()
    {
        await Client.ControllerRouteAsync(7, 5_000_000_000, Expected.Key, true, "abc", Expected.Day, RouteState, Cancellation);
        Assert.Equal((7, 5_000_000_000, Expected.Key, true, "abc", Expected.Day, Server.NamedState.Running), server.Received);

        await Client.MinimalRouteAsync(-7, 1.10m, 0.5, Expected.Created, "a.c", MinimalState, Cancellation);
        Assert.Equal((-7, 1.10m, 0.5, Expected.Created.UtcDateTime, "a.c", Server.NamedState.Running), Received<(int, decimal, double, DateTime, string, Server.NamedState)>());
    }

    [Fact]
    public async Task Parameters_of_a_query_are_received_as_they_were_sent()
    {
        await Client.ControllerQueryAsync(
            text: "a b&c=d+e/ü", limit: 5, state: QueryState, ids: [1, -2], sortBy: ["x,y", "z"], numbered: QueryNumbered, at: Expected.At, page: 3, cancellationToken: Cancellation);
        Assert.Equal(("a b&c=d+e/ü", (int?)5, (Server.NamedState?)Server.NamedState.Running, "1,-2", "x,y|z", (Server.NumberedState?)Server.NumberedState.Closed, (DateTimeOffset?)Expected.At, 3), server.Received);

        await Client.MinimalQueryAsync(
            text: "%", number: -1, flag: true, key: Expected.Key, day: Expected.Day, time: Expected.Time, took: Expected.Took, price: 1.10m,
            named: MinimalNamed, numbered: MinimalNumbered, link: Expected.Link, cancellationToken: Cancellation);
        Assert.Equal(
            ("%", -1, true, Expected.Key, Expected.Day, Expected.Time, Expected.Took, (1.10m, Server.NamedState.Waiting, Server.NumberedState.Open, Expected.Link)), server.Received);
    }

    [Fact]
    public async Task Optional_parameters_are_left_to_the_server()
    {
        await Client.MinimalOptionalAsync(cancellationToken: Cancellation);
        Assert.Equal(((string?)null, (int?)null, (DateTimeOffset?)null, (int?)null, 10, true, Server.NamedState.Running), server.Received);

        await Client.MinimalOptionalAsync(text: "", number: 1, at: Expected.At, perPage: 2, limit: 3, deep: false, state: OptionalState, cancellationToken: Cancellation);
        Assert.Equal(((string?)"", (int?)1, (DateTimeOffset?)Expected.At, (int?)2, 3, false, Server.NamedState.Waiting), server.Received);

        await Client.ControllerQueryAsync(cancellationToken: Cancellation);
        Assert.Equal(((string?)null, (int?)null, (Server.NamedState?)null, "", "", (Server.NumberedState?)null, (DateTimeOffset?)null, 1), server.Received);
    }

    [Fact]
    public async Task Lists_in_a_query_are_received_item_by_item()
    {
        await Client.MinimalListsAsync(ids: [1, 2], names: ["a,b", "c"], day: [Expected.Day], keys: [Expected.Key], cancellationToken: Cancellation);
        Assert.Equal(("1,2", "a,b|c", "2024-02-29", Expected.Key.ToString()), server.Received);
    }

    [Fact]
    public async Task Parameters_of_a_minimal_API_that_are_gathered_in_an_object_are_parameters()
    {
        await Client.MinimalObjectAsync(id: 4, text: "t", xUser: "ann", skip: 2, cancellationToken: Cancellation);
        Assert.Equal(new Server.Search(4, "t", "ann", 2), server.Received);
    }

    [Fact]
    public async Task Errors_have_the_type_of_their_code()
    {
        Assert.Equal("seven", (await Client.ControllerTagAsync(7, Cancellation)).Name);
        var missing = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => Client.ControllerTagAsync(8, Cancellation));
        Assert.Equal((404, "No tag"), (missing.StatusCode, missing.Result.Title));

        Assert.Equal("one", (await Client.FindTagAsync(1, Cancellation)).Name);
        var conflict = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => Client.FindTagAsync(2, Cancellation));
        Assert.Equal((409, "Two"), (conflict.Result.Status, conflict.Result.Title));
        Assert.Equal("three", $"{conflict.Result.AdditionalProperties["rival"]}");
        Assert.Equal("""  "v1"  """.Trim(), conflict.Headers["ETag"].Single());
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => Client.FindTagAsync(3, Cancellation))).StatusCode);

        var light = await Assert.ThrowsAsync<ApiException<HttpValidationProblemDetails>>(() => Client.AddTagAsync(new Tag { Name = "x", Weight = -1 }, Cancellation));
        Assert.Equal(["Too light.", "Below zero."], light.Result.Errors!["Weight"]);

        var broken = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => Client.FailAsync(Cancellation));
        Assert.Equal((500, "Broken."), (broken.StatusCode, broken.Result.Detail));
    }

    [Fact]
    public async Task Successes_of_other_codes_are_successes()
    {
        Assert.Equal("new", (await Client.AddTagAsync(new Tag { Name = "new", Weight = 1 }, Cancellation)).Name);
        Assert.Equal("new", (await Client.ControllerCreatedAsync(new Tag { Name = "new", Weight = 1 }, Cancellation)).Name);
        await Client.RemoveTagAsync(1, Cancellation);
        await Client.RemoveTagAsync(2, Cancellation);
    }

    [Fact]
    public async Task Sequences_are_lists()
    {
        Assert.Equal(["tag 0", "tag 1"], (await Client.ControllerManyAsync(2, Cancellation)).Select(tag => tag.Name));
        Assert.Equal(["tag 0", "tag 1", "tag 2"], (await Client.StreamArrayAsync(3, Cancellation)).Select(tag => tag.Name));
    }

    [Fact]
    public async Task Credentials_are_sent_where_they_are_asked_for()
    {
        Assert.Equal(401, (await Assert.ThrowsAsync<ApiException>(() => Client.WithApiKeyAsync(Cancellation))).StatusCode);
        var client = Client;
        client.ApiKeyProvider = _ => Task.FromResult<string?>(CceGen.FullCircle.Api.Security.Secret);
        Assert.Equal("apiKey", (await client.WithApiKeyAsync(Cancellation)).Scheme);

#if !SWAGGER // 2.0 has no such scheme.
        Assert.Equal(401, (await Assert.ThrowsAsync<ApiException>(() => client.WithTokenAsync(Cancellation))).StatusCode);
        client.BearerProvider = _ => Task.FromResult<string?>(CceGen.FullCircle.Api.Security.Secret);
        Assert.Equal("bearer", (await client.WithTokenAsync(Cancellation)).Scheme);
#endif
    }

    [Fact]
    public async Task Headers_are_received_as_they_were_sent()
    {
        await Client.ControllerHeadersAsync(xTrace: "t-1", xDepth: 3, xNames: ["a", "b"], cancellationToken: Cancellation);
        Assert.Equal(("t-1", (int?)3, "a|b"), server.Received);
    }

#if !NSWAG30 && !MICROSOFT20 // NSwag says of a URL-encoded form that it is multipart, Microsoft does not describe one in 2.0.
    [Fact]
    public async Task A_form_of_a_controller_is_received_as_it_was_sent()
    {
        await Client.ControllerFieldsAsync(user: "a b&c=d+ü", age: 7, scopes: ["read", "write"], cancellationToken: Cancellation);
#if SWASHBUCKLE20 // Without 'collectionFormat: multi', the items of a list are one field.
        Assert.Equal(("a b&c=d+ü", 7, "read,write"), server.Received);
#else
        Assert.Equal(("a b&c=d+ü", 7, "read|write"), server.Received);
#endif
    }
#endif

#if !SWASHBUCKLE20 && !MICROSOFT20 // They say of a file that it is a text.
    [Fact]
    public async Task A_form_with_a_file_is_received_as_it_was_sent()
    {
        var file = await Client.ControllerProfileAsync(
            name: "Ann", age: 7, born: Expected.Day, state: ProfileState, nicknames: ["A", "B"], picture: File("image", "ä.png", "image/png"), cancellationToken: Cancellation);

        Assert.Equal(("Ann", 7, (DateOnly?)Expected.Day, Server.NamedState.Running, "A|B"), server.Received);
        Assert.Equal(("Picture", "ä.png", "image/png", "image"), (file.Field, file.FileName, file.ContentType, file.Content));
    }

#if !NSWAG20 // It says of a list of files that it is one.
    [Fact]
    public async Task Several_files_are_received_as_they_were_sent()
    {
        var files = await Client.ControllerFilesAsync(cover: File("c", "cover.txt", "text/plain"), pages: [File("1", "1.txt", "text/plain"), File("2", "2.txt", null)], cancellationToken: Cancellation);

        Assert.Equal([("cover", "cover.txt", "c"), ("pages", "1.txt", "1"), ("pages", "2.txt", "2")], files.Select(file => (file.Field!, file.FileName!, file.Content!)));
    }
#endif

    [Fact]
    public async Task A_file_of_a_minimal_API_is_received_as_it_was_sent()
    {
        var file = await Client.MinimalFileAsync(File("hello", "h.txt", "text/plain"), Cancellation);
        Assert.Equal(("h.txt", "text/plain", "hello"), (file.FileName, file.ContentType, file.Content));

#if !NSWAG // It says of the field that it is a parameter of the query.
        file = await Client.MinimalFileAndTextAsync(document: File("doc", "d.txt", "text/plain"), title: "Title", cancellationToken: Cancellation);
        Assert.Equal(("document", "doc"), (file.Field, file.Content));
        Assert.Equal("Title", server.Received);
#endif
    }
#endif

#if !NSWAG && !MICROSOFT20 // NSwag says of the fields that they are parameters of the query, Microsoft does not describe them in 2.0.
    [Fact]
    public async Task A_form_of_a_minimal_API_is_received_as_it_was_sent()
    {
        Assert.Equal(7, await Client.MinimalFieldsAsync(user: "Ann", age: 7, born: Expected.Day, cancellationToken: Cancellation));
        Assert.Equal(("Ann", 7, (DateOnly?)Expected.Day), server.Received);
    }

    [Fact]
    public async Task Files_of_a_minimal_API_are_received_as_they_were_sent()
    {
        var files = await Client.MinimalFilesAsync([File("1", "1.txt", "text/plain"), File("2", "2.txt", "text/plain")], Cancellation);
        Assert.Equal([("1.txt", "1"), ("2.txt", "2")], files.Select(file => (file.FileName!, file.Content!)));
    }
#endif

#if !NSWAG // It has no catch-all in the path.
    [Fact]
    public async Task A_path_of_several_segments_is_received()
    {
        await Client.MinimalRestAsync("a b", Cancellation);
        Assert.Equal("a b", server.Received);
    }
#endif

    [Fact]
    public async Task Octets_are_sent_and_received()
    {
        using var stream = new MemoryStream("octets of a body"u8.ToArray());
        Assert.Equal(16, await Client.UploadAsync(stream, Cancellation));
        Assert.Equal("octets of a body", server.Received);

        using var report = await Client.ControllerFileAsync(Cancellation);
        Assert.Equal(("a report.pdf", "application/pdf", "%PDF"), (report.FileName, report.ContentType, await TextOf(report)));
    }

#if !NSWAG30 // It says of a stream that it is an object.
    [Fact]
    public async Task A_file_of_a_minimal_API_is_downloaded()
    {
        using var download = await Client.DownloadAsync(Cancellation);
        Assert.Equal(("octets.bin", "octets"), (download.FileName, await TextOf(download)));
    }
#endif

    [Fact]
    public async Task Text_is_text()
    {
        Assert.Equal("negotiated", await Client.ControllerAnyTextAsync(Cancellation));
#if !NSWAG30 // It says of texts that they are JSON.
        Assert.Equal("plain", await Client.ControllerTextAsync(Cancellation));
        Assert.Equal("Hello, world", await Client.HelloAsync(Cancellation));
        Assert.Equal("a ü b", await Client.PostTextAsync("a ü b", Cancellation));
#endif
    }

    [Fact]
    public async Task A_body_that_may_be_missing_is_not_sent()
    {
        Assert.Equal(1, await Client.OptionalBodyAsync(new Tag { Name = "there", Weight = 0 }, Cancellation));
#if !NSWAG // It says of the body that it is required.
        Assert.Equal(0, await Client.OptionalBodyAsync(null, Cancellation));
#endif
    }

#if !NSWAG30 // It says of events that they are JSON.
    [Fact]
    public async Task Events_are_read_as_they_are_sent()
    {
        var names = new List<string>();
        await foreach (var item in await Client.StreamEventsAsync(3, Cancellation))
        {
            Tag tag = item.Value!;
            names.Add($"{item.EventType} {item.LastEventId} {tag.Name}");
        }

        Assert.Equal(["tag id-0 tag 0", "tag id-1 tag 1", "tag id-2 tag 2"], names);

        var texts = new List<string>();
        await foreach (ServerSentEvent item in await Client.StreamTextsAsync(Cancellation))
        {
            texts.Add(item.Data);
        }

        Assert.Equal(["tag 0", "tag 1"], texts);
    }
#endif

    private static FileParameter File(string text, string name, string? mediaType) => new(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), name, mediaType);

    private static async Task<string> TextOf(FileResponse response)
    {
        using var reader = new StreamReader(response.Content);
        return await reader.ReadToEndAsync(Cancellation);
    }

    private T Received<T>() => Assert.IsType<T>(server.Received);

    // Sends a value and what came back of it: both times the application has to receive the same.
    private async Task<T> AssertReturnsAsync<T>(object expected, T sent, Func<T, CancellationToken, Task<T>> call)
    {
        var back = await call(sent, Cancellation);
        Assert.Equal(CircleServer.Json(expected), server.ReceivedJson);

        var again = await call(back, Cancellation);
        Assert.Equal(CircleServer.Json(expected), server.ReceivedJson);
        return again;
    }

#if MICROSOFT && !SWAGGER
    private static T As<T>(Shape? shape) => Assert.IsType<T>(shape?.Value);

    private static T As<T>(Message? message) => Assert.IsType<T>(message?.Value);
#else
    private static T As<T>(object? value) => Assert.IsType<T>(value);
#endif
}
