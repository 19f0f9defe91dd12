using System.Net;
using System.Text;
using Feature;

public static class Usage
{
    // 106 kB, as an attacker would send it.
    private const int Deep = 53171;

    // Both libraries allow 64 levels. Each step is one or two of them, with what is around it.
    private static readonly (string Before, string After, int Levels)[] Steps =
    [
        ("""{"children":[""", "]}", 2),
        ("""{"byName":{"a":""", "}}", 2),
        ("""{"parent":""", "}", 1),
        ("""{"anything":""", "}", 1),
        ("""{"unknown":""", "}", 1),
    ];

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        foreach (var (before, after, levels) in Steps)
        {
            // As deep as both libraries allow, and one level more. System.Text.Json writes one level less than it reads.
            server.EnqueueJson(Nested(before, after, 63 / levels, "{}"));
            Assert.NotNull(await client.ExchangeAsync(new Node()));
            await ExchangesAsync(server, client, Nested(before, after, 62 / levels, "{}"));
            await IsRejectedAsync(server, client, Nested(before, after, 64 / levels, "{}"), 200);
            await IsRejectedAsync(server, client, Nested(before, after, Deep, "{}"), 200);
            await IsRejectedAsync(server, client, Nested(before, "", Deep, ""), 200);
            await IsRejectedAsync(server, client, Nested(before, after, Deep, "{}"), 404);
        }

        foreach (var (before, after) in new[] { ("[", "]"), ("""{"a":""", "}") })
        {
            await IsRejectedAsync(server, client, $$"""{"anything":{{Nested(before, after, Deep, "1")}}}""", 200);
            await IsRejectedAsync(server, client, $$"""{"unknown":{{Nested(before, after, Deep, "1")}}}""", 200);
            server.EnqueueJson(Nested(before, after, 64, "1"));
            Assert.NotNull(await client.GetAnythingAsync());
            server.EnqueueJson(Nested(before, after, 65, "1"));
            AssertTooDeep((await Assert.ThrowsAsync<ApiException>(() => client.GetAnythingAsync())).InnerException);
            server.EnqueueJson(Nested(before, after, Deep, "1"));
            AssertTooDeep((await Assert.ThrowsAsync<ApiException>(() => client.GetAnythingAsync())).InnerException);
        }

        OwnThread.Run(ReadOnSmallStack, OwnThread.SmallStack);
        await WritesNoCycleAsync(server, client);
        await CountsValuesAsync(server, client);
    }

    private static string Nested(string before, string after, int count, string inner) =>
        string.Concat(Enumerable.Repeat(before, count)) + inner + string.Concat(Enumerable.Repeat(after, count));

    private static async Task ExchangesAsync(LoopbackServer server, FeatureClient client, string json)
    {
        server.EnqueueJson(json);
        var node = await client.ExchangeAsync(new Node());
        server.EnqueueJson("{}");
        await client.ExchangeAsync(node);
        JsonAssert.Equal(json, server.LastRequest.Body);
    }

    private static async Task IsRejectedAsync(LoopbackServer server, FeatureClient client, string json, int status)
    {
        server.EnqueueJson(json, status);
        var rejected = await Assert.ThrowsAsync<ApiException>(() => client.ExchangeAsync(new Node()));
        Assert.Equal(status, rejected.StatusCode);
        Assert.StartsWith(json[..100], rejected.Response, StringComparison.Ordinal);
        AssertTooDeep(rejected.InnerException);
    }

    private static void AssertTooDeep(Exception? problem)
    {
        Assert.NotNull(problem);
        Assert.Matches("(?i)depth of 64 has been exceeded.*path.*line *(number: 0|1)", problem.Message);
    }

    // Without a stream of the network in between, everything runs on the thread of the caller.
    private static void ReadOnSmallStack()
    {
        foreach (var (before, after, levels) in Steps)
        {
            using var http = new HttpClient(new InMemory(Nested(before, after, 62 / levels, "{}")));
            var client = new FeatureClient(http) { BaseUrl = "http://localhost/" };
            var node = client.ExchangeAsync(new Node()).GetAwaiter().GetResult();
            client.ExchangeAsync(node).GetAwaiter().GetResult();

            using var deepHttp = new HttpClient(new InMemory(Nested(before, after, Deep, "{}")));
            var deepClient = new FeatureClient(deepHttp) { BaseUrl = "http://localhost/" };
            AssertTooDeep(Assert.Throws<ApiException>(() => deepClient.ExchangeAsync(new Node()).GetAwaiter().GetResult()).InnerException);
        }
    }

    private static async Task WritesNoCycleAsync(LoopbackServer server, FeatureClient client)
    {
        var sent = server.Requests.Count;
        foreach (var close in new Action<Node, Node>[]
        {
            (inner, outer) => inner.Children = [outer],
            (inner, outer) => inner.ByName = new Dictionary<string, Node> { ["a"] = outer },
            (inner, outer) => inner.Parent = outer,
            (inner, outer) => inner.Anything = outer,
            (inner, outer) => inner.AdditionalProperties["a"] = outer,
            (inner, outer) => inner.AdditionalProperties["a"] = new object[] { outer },
        })
        {
            // A circle, and a chain without an end to speak of.
            var circle = new Node();
            close(circle, new Node { Parent = circle });
            await IsNotWrittenAsync(client, circle);
            var chain = new Node();
            for (var level = 0; level < Deep; level++)
            {
                var inner = chain;
                chain = new Node();
                close(chain, inner);
            }

            await IsNotWrittenAsync(client, chain);
        }

        Assert.Equal(sent, server.Requests.Count);
    }

    private static async Task IsNotWrittenAsync(FeatureClient client, Node node)
    {
        var problem = await Assert.ThrowsAnyAsync<Exception>(() => client.ExchangeAsync(node));
        Assert.StartsWith("Json", problem.GetType().Name, StringComparison.Ordinal);
        Assert.Matches("(?i)self referencing loop|possible object cycle|levels deep", problem.Message);
    }

    private static async Task CountsValuesAsync(LoopbackServer server, FeatureClient client)
    {
        // The list is a value, too.
        var most = string.Join(", ", Enumerable.Repeat("1", 999999));
        server.EnqueueJson($"[{most}]");
        Assert.Equal(999999, (await client.GetNumbersAsync()).Count);
        server.EnqueueJson($"[{most},\n1]");
        AssertTooMany((await Assert.ThrowsAsync<ApiException>(() => client.GetNumbersAsync())).InnerException, 1000000);
        server.EnqueueJson($"[{most},\n1]");
        AssertTooMany((await Assert.ThrowsAsync<ApiException>(() => client.GetAnythingAsync())).InnerException, 1000000);
    }

    private static void AssertTooMany(Exception? problem, int limit)
    {
        Assert.NotNull(problem);
        Assert.Matches($"(?i)more than {limit} values; SetMaxValues raises the limit.*line *(number: 0|2)", problem.Message);
    }

    private sealed class InMemory(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    }
}
