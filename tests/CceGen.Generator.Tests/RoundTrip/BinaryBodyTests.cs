using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Raw octets are never taken for JSON, whatever the media type says.</summary>
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
                Assert.Equal(
                    ["AnythingAsync", "DownloadAsync", "WrongJsonAsync"],
                    methods.Where(method => method.ReturnType == typeof(Task<FileResponse>)).Select(method => method.Name).Distinct().Order(StringComparer.Ordinal));
            }
        }
        """;

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task What_is_binary_is_a_stream_and_is_not_taken_for_JSON(Dialect dialect)
    {
        var path = Path.Combine(TestPaths.Project, "RoundTrip", "binary-is-not-json.yaml");
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
