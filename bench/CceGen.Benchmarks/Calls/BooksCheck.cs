using System.Text;
using System.Text.Json.Nodes;

namespace CceGen.Benchmarks.Calls;

/// <summary>Checks that a client reads what the service sends and sends what it was given.</summary>
internal static class BooksCheck
{
    /// <exception cref="InvalidOperationException">The client read or sent something else.</exception>
    public static async Task RunAsync(IBooksClient client, CallKind kind, InMemoryHandler handler, CancellationToken cancellationToken)
    {
        handler.KeepsBody = kind == CallKind.Post;
        try
        {
            Task call = client.CallAsync(kind, cancellationToken);
            await call;
            string read = Facts.Of(call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call));
            string expected = Facts.Of(Expected(kind));
            if (read != expected)
            {
                throw new InvalidOperationException($"'{client.Name}' read '{Start(read)}' instead of '{Start(expected)}'");
            }

            string sent = Encoding.UTF8.GetString(handler.Body);
            if (handler.KeepsBody && !IsBook(sent))
            {
                throw new InvalidOperationException($"'{client.Name}' sent '{Start(sent)}'");
            }
        }
        finally
        {
            handler.KeepsBody = false;
        }
    }

    // NSwag's client for System.Text.Json writes the C# names of enum values. UTC is written in two ways.
    private static bool IsBook(string json) => JsonNode.DeepEquals(
        JsonNode.Parse(WithZ(json.Replace(nameof(Binding.Hardcover), "hardcover", StringComparison.Ordinal))), JsonNode.Parse(WithZ(Encoding.UTF8.GetString(Sample.BookJson))));

    private static string WithZ(string json) => json.Replace("+00:00", "Z", StringComparison.Ordinal);

    private static object Expected(CallKind kind) => kind switch
    {
        CallKind.List => Sample.Books,
        CallKind.Error => Sample.Problem,
        _ => Sample.Book,
    };

    private static string Start(string text) => text.Length > 500 ? text[..500] + "…" : text;
}
