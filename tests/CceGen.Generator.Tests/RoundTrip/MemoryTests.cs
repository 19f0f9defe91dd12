using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>A body with as many values as the limit allows, and one with more, take an amount of memory that the limit gives.</summary>
public sealed class MemoryTests
{
    private const string Usage = """"
        using System.Net;
        using System.Text;
        using Feature;
        #if NewtonsoftJson
        using Feature.ClientRuntime.NewtonsoftJson;
        #else
        using Feature.ClientRuntime.SystemTextJson;
        #endif

        namespace Feature
        {
            public partial class FeatureClient
            {
                static partial void UpdateJsonSerializerSettings(JsonSettings settings) => settings.SetMaxValues(50000);
            }
        }

        public static class Usage
        {
            // Those that take most. The number of items is that of 50,000 values, or a multiple of it.
            private static readonly (string Before, string Item, string After, int Values)[] Bodies =
            [
                ("{\"anything\":[", "1", "]}", 1),
                ("{\"anything\":[", "1.5", "]}", 1),
                ("{\"anything\":[", "{}", "]}", 1),
                ("{\"anything\":{", "\"m#\":1", "}}", 1),
                ("{", "\"m#\":1", "}", 1),
                ("{", "\"m#\":[]", "}", 1),
                ("{\"children\":[", "{}", "]}", 1),
                ("{\"children\":[", "{\"a\":1}", "]}", 2),
                ("{\"children\":[", "{\"parent\":{}}", "]}", 2),
                ("{\"byName\":{", "\"m#\":{}", "}}", 1),
            ];

            public static Task RunAsync(LoopbackServer server)
            {
                foreach (var (before, item, after, values) in Bodies)
                {
                    var most = Body(before, item, after, 49_000 / values);
                    var read = Allocated(most, client => Assert.NotNull(client.ExchangeAsync(new Node()).GetAwaiter().GetResult()));
                    Assert.True(read is > 100_000 and < 50_000 * 700, $"{before}{item}: {read}");
                    var large = Body(before, item, after, 200_000);
                    var rejected = Allocated(large, client => Assert.Throws<ApiException>(() => client.ExchangeAsync(new Node()).GetAwaiter().GetResult()));
                    Assert.True(rejected < (50_000 * 700) + (10 * large.Length), $"{before}{item}: {rejected}");
                }

                return Task.CompletedTask;
            }

            private static long Allocated(string body, Action<FeatureClient> call)
            {
                using var http = new HttpClient(new InMemory(body));
                var client = new FeatureClient(http) { BaseUrl = "http://localhost/" };
                return OwnThread.Run(() => call(client));
            }

            private static string Body(string before, string item, string after, int count) =>
                before + string.Join(",", Enumerable.Range(0, count).Select(number => item.Replace("#", $"{number}", StringComparison.Ordinal))) + after;

            private sealed class InMemory(string json) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task The_memory_of_a_body_is_limited_by_its_number_of_values(Dialect dialect)
    {
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(new Feature("limits").Run(dialect).Sources, dialect, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }
}
