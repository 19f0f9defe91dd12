using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Features;

/// <summary>Several documents of one project, of both JSON libraries, and what is too large for the memory of a test.</summary>
public sealed class SeveralDocumentsTests
{
    private const string Text = """
        openapi: 3.0.3
        info: { title: Files, version: "1" }
        paths:
          /files/{name}:
            parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
            get:
              operationId: download
              responses:
                "200": { description: The file., content: { application/octet-stream: {} } }
                "404": { description: None., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
            put:
              operationId: upload
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses: { "200": { description: Stored., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } } }
        components:
          schemas: { Problem: { type: object, properties: { code: { type: string } } } }
        """;

    private const string Usage = """
        using System.Net;

        public static class Usage
        {
            private const long TwoGigabytes = 2L * 1024 * 1024 * 1024;

            public static async Task RunAsync(LoopbackServer server)
            {
                var first = new First.FilesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                var second = new Second.FilesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                var third = new Third.FilesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("{\"code\":\"1\"}", 404);
                Assert.Equal("1", (await Assert.ThrowsAsync<First.ApiException<First.Problem>>(() => first.DownloadAsync("a"))).Result.Code);
                server.EnqueueJson("{\"code\":\"2\"}", 404);
                Assert.Equal("2", (await Assert.ThrowsAsync<Second.ApiException<Second.Problem>>(() => second.DownloadAsync("a"))).Result.Code);
                server.EnqueueJson("{\"code\":\"3\"}", 404);
                Assert.Equal("3", (await Assert.ThrowsAsync<Third.ApiException<Third.Problem>>(() => third.DownloadAsync("a"))).Result.Code);

                await MoveAsync();
            }

            private static async Task MoveAsync()
            {
                using var httpClient = new HttpClient(new Zeros()) { BaseAddress = new Uri("https://files.example") };
                var client = new First.FilesClient(httpClient);
                var before = GC.GetTotalAllocatedBytes();

                var stored = await client.UploadAsync("a", new ZeroStream(TwoGigabytes));
                Assert.Equal(TwoGigabytes.ToString(System.Globalization.CultureInfo.InvariantCulture), stored.Code);
                using (var file = await client.DownloadAsync("a"))
                {
                    Assert.Equal(TwoGigabytes, await CountAsync(file.Content));
                }

                // Other tests run at the same time.
                Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, TwoGigabytes / 2);
            }

            private static async Task<long> CountAsync(Stream stream)
            {
                var buffer = new byte[1 << 20];
                long count = 0;
                while (await stream.ReadAsync(buffer) is var read and > 0)
                {
                    count += read;
                }

                return count;
            }

            /// <summary>Receives what is sent, and sends as much.</summary>
            private sealed class Zeros : HttpMessageHandler
            {
                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    if (request.Content is null)
                    {
                        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new ZeroStream(TwoGigabytes)) };
                    }

                    var target = new CountingStream();
                    await request.Content.CopyToAsync(target, cancellationToken);
                    return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($"{{\"code\":\"{target.Count}\"}}") };
                }
            }

            private sealed class CountingStream : MemoryStream
            {
                public long Count { get; private set; }

                public override void Write(byte[] buffer, int offset, int count) => Count += count;

                public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
                {
                    Count += count;
                    return Task.CompletedTask;
                }

                public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
                {
                    Count += buffer.Length;
                    return default;
                }
            }

            /// <summary>Zeros that nothing stores.</summary>
            private sealed class ZeroStream(long length) : MemoryStream
            {
                private long _left = length;

                public override bool CanSeek => false;

                public override int Read(byte[] buffer, int offset, int count)
                {
                    var read = (int)Math.Min(count, _left);
                    _left -= read;
                    return read;
                }

                public override int Read(Span<byte> buffer)
                {
                    var read = (int)Math.Min(buffer.Length, _left);
                    _left -= read;
                    return read;
                }

                public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

                public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

                public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
                {
                    var buffer = new byte[bufferSize];
                    while (Read(buffer) is var read and > 0)
                    {
                        await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                    }
                }
            }
        }
        """;

    [Fact]
    public async Task Clients_of_several_documents_share_their_helpers_and_nothing_else_and_move_2_GB_without_storing_them()
    {
        var run = GeneratorHost.Create(Document("First"), Document("Second"), Document("Third")).Run();
        Assert.Empty(run.WarningsAndErrors);
        await using var server = new LoopbackServer();
        Assert.Single(run.Sources.Keys, hint => hint.EndsWith("/OperationRequest.g.cs", StringComparison.Ordinal));
        using var project = GeneratedProject.Load(run.Sources, Dialect.SystemTextJson, ("Usage.cs", Usage));

        await project.RunUsageAsync(server);
    }

    // As NSwag's projects have it: the exception is that of the first document, and a schema that both have is generated for one.
    [Theory]
    [InlineData(Dialect.NewtonsoftJson, "NSwag", "false")]
    [InlineData(Dialect.SystemTextJson, "NSwag", "false")]
    [InlineData(Dialect.NewtonsoftJson, "NSwag", "true")]
    [InlineData(Dialect.SystemTextJson, "NSwag", "true")]
    [InlineData(Dialect.NewtonsoftJson, "Modern", "true")]
    [InlineData(Dialect.SystemTextJson, "Modern", "true")]
    public async Task Documents_may_have_one_namespace_in_which_each_type_is_there_once(Dialect dialect, string shape, string hasException)
    {
        var run = GeneratorHost.Create(OfShop("First"), OfShop("Second", ("CceGen_ExcludedTypeNames", "Problem"), ("CceGen_GenerateExceptionClasses", hasException))).Run();
        Assert.Empty(run.WarningsAndErrors);
        Assert.Single(run.Sources.Keys, hint => hint.EndsWith("/ApiException.g.cs", StringComparison.Ordinal));
        Assert.Single(run.Sources.Keys, hint => hint.EndsWith("/FileResponse.g.cs", StringComparison.Ordinal));
        Assert.Single(run.Sources.Keys, hint => hint.EndsWith("/Problem.g.cs", StringComparison.Ordinal));
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", """
            public static class Usage
            {
                public static async Task RunAsync(LoopbackServer server)
                {
                    var first = new Shop.FirstClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                    var second = new Shop.SecondClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                    server.EnqueueJson("{\"code\":\"1\"}", 404);
                    Shop.ApiException<Shop.Problem> error = await Assert.ThrowsAsync<Shop.ApiException<Shop.Problem>>(() => first.DownloadAsync("a"));
                    Assert.Equal("1", error.Result.Code);
                    server.EnqueueJson("{\"code\":\"2\"}", 404);
                    error = await Assert.ThrowsAsync<Shop.ApiException<Shop.Problem>>(() => second.DownloadAsync("a"));
                    Assert.Equal("2", error.Result.Code);
                }
            }
            """));

        await project.RunUsageAsync(server);

        TestFile OfShop(string name, params (string Name, string Value)[] options) => TestFile.Document(
            name + ".yaml",
            Text.Replace("paths:", "servers: [{ url: \"https://shop.example\" }]\npaths:", StringComparison.Ordinal),
            [("CceGen_Shape", shape), ("CceGen_Namespace", "Shop"), ("CceGen_ClassName", name + "Client"), ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"), ("CceGen_JsonLibrary", dialect.ToString()), .. options]);
    }

    private static TestFile Document(string name) => TestFile.Document(
        name + ".yaml",
        Text,
        ("CceGen_Namespace", name),
        ("CceGen_ClassName", "FilesClient"),
        ("CceGen_GenerateOptionalParameters", "true"),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
        ("CceGen_JsonLibrary", nameof(Dialect.SystemTextJson)));
}
