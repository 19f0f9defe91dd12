using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace CceGen.Generator.Tests.Harness;

/// <summary>A response that has another part each second of a clock which the test moves.</summary>
public sealed class EverySecond : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Channel<string> _parts = Channel.CreateUnbounded<string>();
    private readonly ITimer _timer;

    /// <param name="contentType">The content type.</param>
    /// <param name="part">Makes each part of its number, from 0 on.</param>
    public EverySecond(string contentType, Func<int, string> part)
    {
        Response = LoopbackResponse.Streamed(contentType, _parts.Reader);
        _timer = _clock.CreateTimer(_ => _parts.Writer.TryWrite(part(Sent++)), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public LoopbackResponse Response { get; }

    /// <summary>Number of the parts sent.</summary>
    public int Sent { get; private set; }

    public void PassSecond() => _clock.Advance(TimeSpan.FromSeconds(1));

    /// <summary>Reads three items, each of them before the next one is sent, and cancels while it waits for the fourth.</summary>
    /// <param name="server">The server, which sends the response to the call.</param>
    /// <param name="call">The call.</param>
    /// <param name="number">The number in an item, which is that of its part.</param>
    public async Task ReadAsync<TItems, TItem>(LoopbackServer server, Func<CancellationToken, Task<TItems>> call, Func<TItem, int> number)
        where TItems : IAsyncEnumerable<TItem>
    {
        using var cancellation = new CancellationTokenSource();
        server.Enqueue(Response);
        await using var items = (await call(cancellation.Token)).GetAsyncEnumerator(CancellationToken.None);
        for (var count = 1; count <= 3; count++)
        {
            var next = items.MoveNextAsync().AsTask();
            Assert.False(next.IsCompleted);
            PassSecond();
            Assert.True(await next);
            Assert.Equal((count - 1, count), (number(items.Current), Sent));
        }

        var waiting = items.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Response.ClosedByClient;
        Assert.Equal(3, Sent);
    }

    public void Dispose() => _timer.Dispose();
}
