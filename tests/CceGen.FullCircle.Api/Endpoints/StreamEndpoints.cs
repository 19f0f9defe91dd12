using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CceGen.FullCircle.Api.Models;

namespace CceGen.FullCircle.Api.Endpoints;

/// <summary>Responses of minimal APIs that are sequences: JSON arrays, and server-sent events.</summary>
internal static class StreamEndpoints
{
    public static void MapStreams(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/streams/array", (int count) => CountAsync(count, CancellationToken.None)).WithName("streamArray");
        routes.MapGet("/streams/events", (int count, CancellationToken cancellationToken) => TypedResults.ServerSentEvents(EventsAsync(count, cancellationToken))).WithName("streamEvents");
        routes.MapGet("/streams/texts", (CancellationToken cancellationToken) => TypedResults.ServerSentEvents(TextsAsync(cancellationToken))).WithName("streamTexts");
    }

    private static async IAsyncEnumerable<Tag> CountAsync(int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new Tag { Name = $"tag {i}", Weight = i };
        }
    }

    private static async IAsyncEnumerable<SseItem<Tag>> EventsAsync(int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var tag in CountAsync(count, cancellationToken))
        {
            yield return new SseItem<Tag>(tag, "tag") { EventId = $"id-{tag.Weight}" };
        }
    }

    private static async IAsyncEnumerable<string> TextsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var tag in CountAsync(2, cancellationToken))
        {
            yield return tag.Name;
        }
    }
}
