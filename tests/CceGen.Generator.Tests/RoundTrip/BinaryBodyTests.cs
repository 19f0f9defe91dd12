using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Raw octets are never taken for JSON: what has to send them has no method, and everything else works.</summary>
public sealed class BinaryBodyTests
{
    private const string Usage = """
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

                server.Enqueue(LoopbackResponse.Json(400, "\u0089PNG"));
                var error = await Assert.ThrowsAsync<ApiException>(() => client.BinaryErrorAsync());
                Assert.Equal(400, error.StatusCode);
                Assert.Null(error.InnerException);

                var methods = typeof(FeatureClient).GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));
                Assert.Equal(["BinaryErrorAsync", "GoodAsync"], methods.Select(method => method.Name).Distinct().Order(StringComparer.Ordinal));
            }
        }
        """;

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task What_is_binary_has_no_method_that_would_take_it_for_JSON(Dialect dialect)
    {
        var path = Path.Combine(TestPaths.Negative, "binary-is-not-json.yaml");
        var run = GeneratorHost.Create(TestFile.Document(
            path,
            await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }
}
