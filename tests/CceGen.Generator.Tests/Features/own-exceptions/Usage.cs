using System.Net.Http;
using Feature;
using Feature.ClientRuntime;

namespace Feature
{
    /// <summary>There is no such thing.</summary>
    public sealed class NotFoundException : ApiException<NotFound>
    {
        internal NotFoundException(ResponseFacts facts)
            : base(facts, new NotFound { Missing = facts.Text })
        {
        }
    }

    /// <summary>The answer made no sense.</summary>
    public sealed class NonsenseException : ApiException
    {
        internal NonsenseException(ResponseFacts facts, Exception innerException)
            : base(facts, innerException)
        {
        }
    }

    public partial class ApiException
    {
        static partial void Translate(ResponseFacts facts, Exception? innerException, ref ApiException? exception)
            => exception = facts.IsUnreadable ? new NonsenseException(facts, innerException!)
                : facts.StatusCode == 404 ? new NotFoundException(facts)
                : null;
    }
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var operations = new Operations();
        using var http = new HttpClient(operations);
        var client = new FeatureClient(http) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""{"missing":"1"}""", 404);
        var notFound = await Assert.ThrowsAsync<NotFoundException>(() => client.GetTaskAsync("1"));
        Assert.Equal((404, """{"missing":"1"}""", "getTask"), (notFound.StatusCode, notFound.Result.Missing, notFound.Operation));

        server.EnqueueJson("""{"id":""");
        var nonsense = await Assert.ThrowsAsync<NonsenseException>(() => client.GetTaskAsync("2"));
        Assert.Equal(200, nonsense.StatusCode);
        Assert.NotNull(nonsense.InnerException);

        // Where the hook makes nothing, the exception is the one of the document.
        server.EnqueueJson("""{"message":"no"}""", 400);
        await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetTaskAsync("3"));
        server.EnqueueJson("{}", 409);
        await Assert.ThrowsAsync<ApiException>(() => client.GetTaskAsync("4"));

        Assert.Equal(Enumerable.Repeat("getTask /tasks/{id}", 4), operations.Seen);
    }

    /// <summary>A handler that knows which operation a request belongs to.</summary>
    private sealed class Operations : DelegatingHandler
    {
        public Operations()
            : base(new SocketsHttpHandler())
        {
        }

        public List<string> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var operation = Assert.IsType<OperationRequest>(request);
            Seen.Add($"{operation.Operation} {operation.PathTemplate}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
