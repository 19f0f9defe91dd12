using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>Where nothing says how a credential is sent, the caller sets it on the request.</summary>
public sealed class SecuritySchemeTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /undefined:
            get: { operationId: withUndefined, security: [{ missing: [read, write] }], responses: { 204: {} } }
          /unknown:
            get: { operationId: withUnknown, security: [{ hmac: [] }], responses: { 204: {} } }
          /both:
            get: { operationId: withBoth, security: [{ hmac: [], key: [] }, { missing: [] }], responses: { 204: {} } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            hmac: { type: signature, description: Signs the path. }
        """;

    private const string Swagger = """
        swagger: "2.0"
        paths:
          /undefined:
            get: { operationId: withUndefined, security: [{ missing: [read, write] }], responses: { 204: { description: Done. } } }
          /unknown:
            get: { operationId: withUnknown, security: [{ hmac: [] }], responses: { 204: { description: Done. } } }
          /both:
            get: { operationId: withBoth, security: [{ hmac: [], key: [] }, { missing: [] }], responses: { 204: { description: Done. } } }
        securityDefinitions:
          key: { type: apiKey, in: header, name: X-Key }
          hmac: { type: apiKey, in: header, name: "not a header" }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                await SendsAsync(server, "/undefined", () => client.WithUndefinedAsync());

                var asked = new List<string>();
                client.MissingProvider = async (request, scopes, cancellationToken) =>
                {
                    await Task.Yield();
                    asked.Add(request.RequestUri!.AbsolutePath + " " + string.Join(" ", scopes));
                    request.Headers.Add("X-Token", "m");
                    return true;
                };
                await SendsAsync(server, "/undefined", () => client.WithUndefinedAsync());
                Assert.Equal("m", server.LastRequest.Header("X-Token"));
                Assert.Equal(["/undefined read write"], asked);

                // In the query: it is sent, and no exception has it.
                client.HmacProvider = (request, _, _) =>
                {
                    request.RequestUri = new Uri(request.RequestUri + "?sig=SECRET");
                    request.Headers.Add("X-Sig", "s");
                    return Task.FromResult(true);
                };
                server.Enqueue(LoopbackResponse.Empty(500));
                var exception = await Assert.ThrowsAsync<ApiException>(() => client.WithUnknownAsync());
                Assert.Equal("/unknown?sig=SECRET", server.LastRequest.Target);
                Assert.DoesNotContain("SECRET", exception.ToString());

                // Together with a key, or the other alternative: nothing of the first one is left on the request.
                client.KeyProvider = _ => Task.FromResult<string?>("k");
                await SendsAsync(server, "/both?sig=SECRET", () => client.WithBothAsync());
                Assert.Equal(("s", "k"), (server.LastRequest.Header("X-Sig"), server.LastRequest.Header("X-Key")));
                client.KeyProvider = _ => Task.FromResult<string?>(null);
                await SendsAsync(server, "/both", () => client.WithBothAsync());
                Assert.Equal(("m", null), (server.LastRequest.Header("X-Token"), server.LastRequest.Header("X-Sig")));

                // Who has nothing to set says so.
                client.HmacProvider = (_, _, _) => Task.FromResult(false);
                client.KeyProvider = _ => Task.FromResult<string?>("k");
                await SendsAsync(server, "/both", () => client.WithBothAsync());
                Assert.Equal(("m", null), (server.LastRequest.Header("X-Token"), server.LastRequest.Header("X-Key")));

                // No key goes to another server, whoever changes the URL.
                client.HmacProvider = (request, _, _) =>
                {
                    request.RequestUri = new Uri(server.BaseAddress.ToString().Replace("127.0.0.1", "localhost") + "both");
                    return Task.FromResult(true);
                };
                client.MissingProvider = null;
                await SendsAsync(server, "/both", () => client.WithBothAsync());
                Assert.Null(server.LastRequest.Header("X-Key"));
            }

            private static async Task SendsAsync(LoopbackServer server, string target, Func<Task> call)
            {
                server.Enqueue(LoopbackResponse.Empty(204));
                await call();
                Assert.Equal(target, server.LastRequest.Target);
            }
        }
        """";

    [Theory]
    [InlineData(Document, Dialect.NewtonsoftJson)]
    [InlineData(Swagger, Dialect.SystemTextJson)]
    public Task The_caller_sets_the_credential_of_a_scheme_that_says_no_way(string document, Dialect dialect) =>
        MistakeRun.AssertAsync(document, Usage, dialect, "CCE0271", "CCE0271", "CCE0271");
}
