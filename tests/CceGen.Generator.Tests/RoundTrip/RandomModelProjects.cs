using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>The generated code of <c>everything.yaml</c>, compiled once per dialect, with what compares its values with those of <c>JsonDocument</c>.</summary>
public sealed class RandomModelProjects : IDisposable
{
    private const string Usage = """
        using System.Net;
        using System.Text;
        using System.Text.Json;
        using Feature;

        public static class Usage
        {
            /// <summary>Reads the JSON and writes it again, as the client does. The values are those of the other JSON.</summary>
            public static string ByClient(string json, string written)
            {
                using var echo = new Echo(json);
                using var http = new HttpClient(echo);
                var client = new FeatureClient(http) { BaseUrl = "http://localhost/" };
                var model = client.ExchangeAsync(new Everything()).GetAwaiter().GetResult();
                Check(model, written);
                client.ExchangeAsync(model).GetAwaiter().GetResult();
                return echo.Sent;
            }

            /// <summary>What the client writes after it has read the JSON; "rejected" where it does not read it.</summary>
            public static string Outcome(string json)
            {
                using var echo = new Echo(json);
                using var http = new HttpClient(echo);
                var client = new FeatureClient(http) { BaseUrl = "http://localhost/" };
                Everything model;
                try
                {
                    model = client.ExchangeAsync(new Everything()).GetAwaiter().GetResult();
                }
                catch (ApiException)
                {
                    return "rejected";
                }

                client.ExchangeAsync(model).GetAwaiter().GetResult();
                return echo.Sent;
            }

            /// <summary>The same with the defaults of the library.</summary>
            public static string ByLibrary(string json, string written)
            {
                var model = Json.Deserialize<Everything>(json);
                Check(model, written);
                return Json.Serialize(model);
            }

            private static void Check(Everything model, string json)
            {
                using var document = JsonDocument.Parse(json);
                var root = document.RootElement;
                Same(root, "text", model.Text, value => value.GetString());
                Same(root, "note", model.Note, value => value.GetString());
                Same(root, "rank", model.Rank, value => value.GetInt64());
                Same(root, "label", model.Label, value => value.GetString());
                Same(root, "int32", model.Int32, value => value.GetInt32());
                Same(root, "int64", model.Int64, value => value.GetInt64());
                Same(root, "uint64", model.Uint64, value => value.GetUInt64());
                Same(root, "single", model.Single, value => value.GetSingle());
                Same(root, "double", model.Double, value => value.GetDouble());
                Same(root, "decimal", model.Decimal, value => decimal.Parse(value.GetRawText(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture));
                Same(root, "flag", model.Flag, value => value.GetBoolean());
                Same(root, "instant", model.Instant, Time);
                Same(root, "day", model.Day?.DateTime, value => value.GetDateTime());
                Same(root, "id", model.Id, value => Guid.Parse(value.GetString()!));
                Same(root, "link", model.Link?.OriginalString, value => value.GetString());
                Same(root, "data", model.Data is { } data ? Convert.ToBase64String(data) : null, value => Convert.ToBase64String(value.GetBytesFromBase64()));
                Same(root, "open", model.Open?.Value, value => value.GetString());
                Same(root, "memo", model.Memo, value => value.GetString());
                Same(root, "grade", (long?)model.Grade, value => value.GetInt64());
                Assert.Equal(
                    root.TryGetProperty("texts", out var texts) ? texts.EnumerateObject().Where(member => member.Name != "first" && member.Value.ValueKind == JsonValueKind.String).Select(member => member.Value.GetString()!).ToList() : [],
                    model.Texts?.AdditionalProperties.Values.ToList() ?? []);
                Assert.Equal(
                    root.TryGetProperty("shapes", out var shapes) ? shapes.EnumerateArray().Select(shape => shape.ValueKind == JsonValueKind.Null ? null : (bool?)(shape.GetProperty("kind").GetString() == "round")).ToList() : [],
                    model.Shapes?.Select(shape => shape is null ? null : (bool?)(shape is Circle)).ToList() ?? []);
                Same(root, "size", model.Size, value => value.GetInt64());
                Same(root, "due", model.Due?.DateTime, value => value.GetDateTime());
                Same(root, "whole", root.TryGetProperty("whole", out _) ? (int?)model.Whole : null, value => value.GetInt32());
                SameItems(root, "names", model.Names, value => value.GetString());
                SameItems(root, "integers", model.Integers, value => value.GetInt32());
                SameItems(root, "holes", model.Holes, value => value.ValueKind == JsonValueKind.Null ? null : (double?)value.GetDouble());
                SameItems(root, "prices", model.Prices, value => value.GetDecimal());
                SameItems(root, "days", model.Days?.Select(days => days?.Count), value => value.ValueKind == JsonValueKind.Null ? null : (int?)value.GetArrayLength());
                SameItems(root, "closedItems", model.ClosedItems?.Select(item => (int)item - 1), value => Array.IndexOf(Texts, value.GetString()));
                Assert.Equal(root.TryGetProperty("inner", out var inner) && inner.TryGetProperty("value", out var number) ? number.GetInt32() : 0, model.Inner?.Value ?? 0);
                Assert.Equal(root.TryGetProperty("dog", out var dog) && dog.TryGetProperty("name", out var name) ? name.GetString() : null, model.Dog?.Name);
            }

            // Seven digits of a second are read.
            private static DateTimeOffset Time(JsonElement value) => value.TryGetDateTimeOffset(out var time)
                ? time
                : DateTimeOffset.Parse(value.GetString()!.Replace(' ', 'T'), System.Globalization.CultureInfo.InvariantCulture);

            private static readonly string[] Texts = ["init", "in progress", "a+b", "2024-01-02T03:04:05Z"];

            private static void Same<T>(JsonElement root, string name, T? actual, Func<JsonElement, T> read)
                where T : struct =>
                Assert.Equal(root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? read(value) : (T?)null, actual);

            private static void Same(JsonElement root, string name, string? actual, Func<JsonElement, string?> read) =>
                Assert.Equal(root.TryGetProperty(name, out var value) ? read(value) : null, actual);

            private static void SameItems<T>(JsonElement root, string name, IEnumerable<T>? actual, Func<JsonElement, T> read) =>
                Assert.Equal(root.TryGetProperty(name, out var value) ? value.EnumerateArray().Select(read).ToList() : null, actual?.ToList());

            private sealed class Echo(string json) : HttpMessageHandler
            {
                public string Sent { get; private set; } = "";

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Sent = await request.Content!.ReadAsStringAsync(cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
                }
            }
        }
        """;

    private readonly Dictionary<Dialect, Lazy<GeneratedProject>> _projects =
        Enum.GetValues<Dialect>().ToDictionary(dialect => dialect, dialect => new Lazy<GeneratedProject>(() => Load(dialect)));

    /// <summary>A method of the code above.</summary>
    public Func<string, string, string> Method(Dialect dialect, string name) => Method<Func<string, string, string>>(dialect, name);

    /// <summary>What a client of the dialect makes of the JSON.</summary>
    public string Outcome(Dialect dialect, string json) => Method<Func<string, string>>(dialect, "Outcome")(json);

    private T Method<T>(Dialect dialect, string name)
        where T : Delegate => _projects[dialect].Value.GetType("Usage").GetMethod(name)!.CreateDelegate<T>();

    public void Dispose()
    {
        // A project that did not compile was never made; its tests have said so.
        foreach (var project in _projects.Values.Where(project => project.IsValueCreated))
        {
            project.Value.Dispose();
        }
    }

    private static GeneratedProject Load(Dialect dialect)
    {
        var path = Path.Combine(TestPaths.RoundTrip, "everything.yaml");
        var run = GeneratorHost.Create(TestFile.Document(
            path,
            File.ReadAllText(path),
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_GenerateNullableReferenceTypes", "true"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        Assert.Empty(run.WarningsAndErrors);
        return GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));
    }
}
