using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace CceGen.Corpus.Examples;

/// <summary>The client of an <see cref="ExampleDocument"/>, in memory: its operations get a body from here, and send one to here.</summary>
internal sealed class ExampleClient : IDisposable
{
    public const string ClassName = "ExamplesClient";

    private readonly AssemblyLoadContext context = new("examples", isCollectible: true);
    private readonly Exchange exchange = new();
    private readonly HttpClient http;
    private readonly object client;

    public ExampleClient(Stream assembly)
    {
        http = new HttpClient(exchange);
        var type = context.LoadFromStream(assembly).GetTypes().Single(type => type.Name == ClassName);
        client = Activator.CreateInstance(type, http)!;
    }

    /// <summary>Has the client read a body, and write what it has read.</summary>
    public string RoundTrip(int group, string json)
    {
        exchange.Received = json;
        var value = Call(ExampleDocument.OperationThatReads(group));
        Call(ExampleDocument.OperationThatWrites(group), value);
        return exchange.Sent;
    }

    public void Dispose()
    {
        http.Dispose();
        context.Unload();
    }

    private object? Call(string operation, params object?[] arguments)
    {
        var method = client.GetType().GetMethods().Single(method => method.Name == operation + "Async" && method.GetParameters().Length == arguments.Length + 1);
        var task = (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, [.. arguments, CancellationToken.None], culture: null)!;
        task.GetAwaiter().GetResult();
        return task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
    }

    private sealed class Exchange : HttpMessageHandler
    {
        public string Received { get; set; } = "";

        public string Sent { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is null)
            {
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Received, Encoding.UTF8, "application/json") };
            }

            Sent = await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
