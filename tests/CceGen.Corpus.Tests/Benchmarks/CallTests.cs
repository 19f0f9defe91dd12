using CceGen.Benchmarks.Calls;

namespace CceGen.Corpus.Tests.Benchmarks;

/// <summary>What is measured is right before it is fast.</summary>
public sealed class CallTests
{
    // By name, because the type is internal.
    public static TheoryData<string> Kinds { get; } = [.. Enum.GetNames<CallKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_client_reads_what_the_service_sends_and_sends_what_it_was_given(string kind)
    {
        using var handler = new InMemoryHandler();
        foreach (var client in CallBenchmark.Create(handler))
        {
            await BooksCheck.RunAsync(client, Enum.Parse<CallKind>(kind), handler, TestContext.Current.CancellationToken);
            client.Dispose();
        }
    }

    [Fact]
    public async Task A_client_that_reads_something_else_is_rejected()
    {
        using var handler = new InMemoryHandler();
        using var client = new WrongClient();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => BooksCheck.RunAsync(client, CallKind.One, handler, TestContext.Current.CancellationToken));

        Assert.StartsWith("'wrong' read '{Isbn:another", exception.Message, StringComparison.Ordinal);
    }

    private sealed class WrongClient : IBooksClient
    {
        public string Name => "wrong";

        public string? Peer => null;

        public string? NewestBuild => null;

        public Task CallAsync(CallKind kind, CancellationToken cancellationToken) => Task.FromResult(new Book { Isbn = "another" });

        public void Dispose()
        {
        }
    }
}
