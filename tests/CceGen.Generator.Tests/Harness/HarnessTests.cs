using System.Net.Http.Json;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

public sealed class HarnessTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public void A_host_hands_text_and_metadata_to_the_generator()
    {
        var run = GeneratorHost.Create(new ScratchGenerator(), TestFile.Document("A.yaml", "x"), TestFile.Plain("B.json", "y")).Run();

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Sources.Keys);
        Assert.Contains("\"xOpenApi\"", run.Sources["A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"ynone\"", run.Sources["B.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_of_a_host_shows_what_the_edit_cost()
    {
        var first = GeneratorHost.Create(new ScratchGenerator(), TestFile.Document("A.yaml", "x"), TestFile.Document("B.yaml", "y")).Run();
        var second = first.Host.WithFile(TestFile.Document("A.yaml", "changed")).Run();
        var third = second.Host.WithFile(TestFile.Document("A.yaml", "changed ")).Run();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], second.ReasonsOf(ScratchGenerator.Step));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged], third.ReasonsOf(ScratchGenerator.Step));
        Assert.All(third.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public async Task A_usage_runs_against_the_generated_code_and_the_server()
    {
        var run = GeneratorHost.Create(new ScratchGenerator(), TestFile.Document("A.yaml", "x")).Run();
        await using var server = new LoopbackServer();
        server.EnqueueJson("1");

        using var project = GeneratedProject.Load(run.Sources, Dialect.SystemTextJson, ("Usage.cs", """
            using System.Threading.Tasks;
            using CceGen.Generator.Tests.Harness;
            public static class Usage
            {
                public static async Task RunAsync(LoopbackServer server) =>
                    Xunit.Assert.Equal("1", await server.CreateHttpClient().GetStringAsync(server.BaseAddress + A.Text + Json.Serialize(1)));
            }
            """));
        await project.RunUsageAsync(server);

        Assert.Equal("/xOpenApi1", server.LastRequest.Target);
    }

    [Fact]
    public void A_warning_in_generated_code_is_a_failure()
    {
        var sources = new Dictionary<string, string> { ["A.g.cs"] = "public class NotDocumented;" };

        var failure = Assert.ThrowsAny<Exception>(() => GeneratedProject.AssertCompiles(sources, Dialect.NewtonsoftJson));

        Assert.Contains("CS1591", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_records_the_request_as_it_was_sent()
    {
        await using var server = new LoopbackServer();
        server.Enqueue(new LoopbackResponse { Status = 201, Body = "[1,2]"u8.ToArray(), Chunked = true });
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(server.BaseAddress, "a%2Fb?q=%20"));
        request.Content = JsonContent.Create(new { text = "ü" });
        request.Headers.Add("X-Two", ["1", "2"]);

        using var response = await server.CreateHttpClient().SendAsync(request, Cancellation);

        Assert.Equal("[1,2]", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(("PUT", "/a%2Fb", "?q=%20"), (server.LastRequest.Method, server.LastRequest.Path, server.LastRequest.Query));
        Assert.Equal("1, 2", server.LastRequest.Header("x-two"));
        JsonAssert.Equal("""{"text":"ü"}""", server.LastRequest.Body);
    }

    [Fact]
    public async Task A_stalled_answer_ends_when_the_client_gives_up()
    {
        await using var server = new LoopbackServer();
        server.Enqueue(LoopbackResponse.Stalled("""{"a":"""));
        using var giveUp = new CancellationTokenSource();
        using var response = await server.CreateHttpClient().GetAsync(server.BaseAddress, HttpCompletionOption.ResponseHeadersRead, Cancellation);

        var reading = response.Content.ReadAsStringAsync(giveUp.Token);
        Assert.False(reading.IsCompleted);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void Json_is_compared_by_tokens_their_order_and_the_text_of_numbers()
    {
        JsonAssert.Equal("""{"a":"\u00fc","b":[1.50]}""", """{ "a": "ü", "b": [ 1.50 ] }""");
        Assert.ThrowsAny<Exception>(() => JsonAssert.Equal("""{"a":1,"b":2}""", """{"b":2,"a":1}"""));
        Assert.ThrowsAny<Exception>(() => JsonAssert.Equal("1.5", "1.50"));
    }
}
