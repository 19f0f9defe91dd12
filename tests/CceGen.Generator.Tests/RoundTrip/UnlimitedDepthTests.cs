using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Newtonsoft.Json allows to set no limit of the depth at all. What would end the process is an exception even then.</summary>
public sealed class UnlimitedDepthTests
{
    private const string Usage = """"
        using Feature;

        namespace Feature
        {
            public partial class FeatureClient
            {
                static partial void UpdateJsonSerializerSettings(JsonSettings settings) => settings.MaxDepth = null;
            }
        }

        public static class Usage
        {
            private const int Levels = 53171;

            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

                // In any JSON, reading costs no stack. Writing does, and so many levels fit on none, however small the frames are.
                server.EnqueueJson(Nested("""{"unknown":""", "}", 4 * Levels));
                var deep = await client.ExchangeAsync(new Node());
                Assert.Contains("stack", (await Assert.ThrowsAnyAsync<Exception>(() => client.ExchangeAsync(deep))).Message);

                server.EnqueueJson(Nested("""{"parent":""", "}", Levels));
                var problem = (await Assert.ThrowsAsync<ApiException>(() => client.ExchangeAsync(new Node()))).InnerException!;
                Assert.Contains("for which the stack of the thread is too small", problem.Message);

                server.EnqueueJson(Nested("""{"children":[""", "]}", 200));
                await client.ExchangeAsync(new Node());
            }

            private static string Nested(string before, string after, int count) =>
                string.Concat(Enumerable.Repeat(before, count)) + "{}" + string.Concat(Enumerable.Repeat(after, count));
        }
        """";

    [Fact]
    public async Task Without_a_limit_the_size_of_the_stack_is_the_limit()
    {
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(
            new Feature("limits").Run(Dialect.NewtonsoftJson).Sources, Dialect.NewtonsoftJson, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }
}
