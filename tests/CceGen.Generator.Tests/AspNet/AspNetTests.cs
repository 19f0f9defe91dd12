using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.AspNet;

/// <summary>
/// What ASP.NET Core writes of one API: version 10 in 3.1, or in 3.0 when asked, and version 11 in 3.2. It says of each number that
/// it may be a string, and of each reference that may be null that it is one of two; the client has the types of the API.
/// </summary>
public sealed class AspNetTests
{
    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                const string json = """{"id":1,"big":5000000000,"small":2,"unsigned":18446744073709551615,"ratio":1.5,"rate":null,"count":3,"name":null,"title":"t","key":"6f9619ff-8b86-d011-b42d-00c04fc964ff","at":"2026-11-26T21:00:00Z","isOn":true,"owner":null,"parent":{"name":null,"age":4},"ids":[1,2],"names":["a",null],"scores":{"a":5000000000},"state":"Done"}""";
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

                server.EnqueueJson(json);
                long? page = 7;
                Thing thing = await client.GetThingAsync(1, page, [1, 2], CancellationToken.None);
                Assert.Equal("/things/1?page=7&ids=1&ids=2", server.LastRequest.Target);

                int id = thing.Id;
                long? big = thing.Big;
                int? small = (int?)thing.Small;
                ulong? unsigned = thing.Unsigned;
                double ratio = thing.Ratio;
                float? rate = thing.Rate;
                int? count = thing.Count;
                string? name = thing.Name;
                string title = thing.Title;
                Guid? key = thing.Key;
                DateTimeOffset? at = thing.At;
                bool isOn = thing.IsOn;
                Owner? owner = thing.Owner;
                Owner parent = thing.Parent;
                int? age = parent.Age;
                ICollection<int>? ids = thing.Ids;
                ICollection<string?>? names = thing.Names;
                IDictionary<string, long>? scores = thing.Scores;
                State? state = thing.State;
                Assert.Equal((1, 5000000000L, 2, ulong.MaxValue, 1.5, null, 3), (id, big, small, unsigned, ratio, rate, count));
                Assert.Equal((null, "t", true, null, 4, State.Done), (name, title, isOn, owner, age, state));
                Assert.Equal((3, 2, 5000000000L), (ids!.Sum(), names!.Count, scores!["a"]));
                Assert.NotNull(key);
                Assert.NotNull(at);

                server.EnqueueJson("9");
                int saved = await client.PutThingAsync(1, thing, CancellationToken.None);
                Assert.Equal(9, saved);
                JsonAssert.Equal(json, server.LastRequest.Body);

                server.Enqueue(LoopbackResponse.Json(404, """{"title":"Not Found","status":404}"""));
                var error = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => client.GetThingAsync(2, null, null, CancellationToken.None));
                int? status = error.Result.Status;
                Assert.Equal(404, status);
            }
        }
        """";

    public static MatrixTheoryData<string, Dialect> Documents { get; } = new(["net10-3.0.json", "net10-3.1.json", "net11-3.2.json"], Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_client_has_the_types_of_the_API(string file, Dialect dialect)
    {
        var run = await RunAsync(file, dialect);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));
        await project.RunUsageAsync(server);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Nothing_is_omitted(string file, Dialect dialect) => Assert.Empty((await RunAsync(file, dialect)).WarningsAndErrors);

    [Theory]
    [InlineData("microsoft-2.0")]
    [InlineData("microsoft-3.1")]
    [InlineData("nswag-3.0")]
    [InlineData("swashbuckle-3.2")]
    public async Task The_YAML_of_a_producer_gives_the_client_of_its_JSON(string document)
    {
        var runs = new List<GeneratorRun>();
        foreach (var extension in (string[])["json", "yaml"])
        {
            runs.Add(await RunOfProducerAsync($"{document}.verified.{extension}"));
        }

        Assert.True(runs[0].Sources.Count > 60);
        Assert.Equal(runs[0].Sources, runs[1].Sources);
    }

    // The project with the clients of these documents lets them pass, so that they are compared here.
    [Theory]
    [InlineData("microsoft-2.0", "CCE0255 6, CCE0271 1")]
    [InlineData("microsoft-3.0", "")]
    [InlineData("microsoft-3.1", "")]
    [InlineData("nswag-2.0", "CCE0208 1, CCE0256 2")]
    [InlineData("nswag-3.0", "CCE0208 1, CCE0256 2")]
    [InlineData("swashbuckle-2.0", "CCE0255 8, CCE0271 1")]
    [InlineData("swashbuckle-3.0", "")]
    [InlineData("swashbuckle-3.1", "")]
    [InlineData("swashbuckle-3.2", "")]
    public async Task The_mistakes_in_documents_of_producers_are_known(string document, string expected)
    {
        var run = await RunOfProducerAsync($"{document}.verified.json");

        Assert.Equal(expected, string.Join(", ", run.WarningsAndErrors.GroupBy(mistake => mistake.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
    }

    private static async Task<GeneratorRun> RunOfProducerAsync(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(TestPaths.Project, "../CceGen.FullCircle.Tests/documents", file), TestContext.Current.CancellationToken);
        return GeneratorHost.Create(TestFile.Document("circle", text, ("CceGen_Namespace", "Feature"), ("CceGen_ClassName", "FeatureClient"))).Run();
    }

    private static async Task<GeneratorRun> RunAsync(string file, Dialect dialect)
    {
        var path = Path.Combine(TestPaths.Project, "AspNet", file);
        return GeneratorHost.Create(TestFile.Document(
            path,
            await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_GenerateNullableReferenceTypes", "true"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
    }
}
