using CceGen.Tests;

namespace CceGen.Generator.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_text_without_a_snapshot_fails_and_is_received()
    {
        SkipWhereAllIsAccepted();
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync("one\n"));

        Assert.Contains("A.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n"u8.ToArray(), File.ReadAllBytes(PathOf("A.received.cs")));
        Assert.False(File.Exists(PathOf("A.verified.cs")));
    }

    [Fact]
    public async Task A_received_text_that_is_renamed_is_accepted()
    {
        SkipWhereAllIsAccepted();
        await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync("one\n"));
        File.Move(PathOf("A.received.cs"), PathOf("A.verified.cs"));

        await VerifyAsync("one\n");

        Assert.False(File.Exists(PathOf("A.received.cs")));
    }

    [Fact]
    public async Task A_different_text_fails_and_shows_the_difference()
    {
        SkipWhereAllIsAccepted();
        await File.WriteAllTextAsync(PathOf("A.verified.cs"), "one\ntwo\nthree\n", TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync("one\n2\nthree\n"));

        Assert.Contains("two", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(PathOf("A.received.cs")));
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_make_a_difference()
    {
        await File.WriteAllBytesAsync(PathOf("A.verified.cs"), [0xEF, 0xBB, 0xBF, .. "one\n"u8], TestContext.Current.CancellationToken);

        await VerifyAsync("one\n");
    }

    [Fact]
    public async Task A_carriage_return_in_a_snapshot_fails_and_names_the_file()
    {
        SkipWhereAllIsAccepted();
        await File.WriteAllTextAsync(PathOf("A.verified.cs"), "one\r\n", TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync("one\n"));

        Assert.Contains("carriage return", failure.Message, StringComparison.Ordinal);
        Assert.Contains(PathOf("A.verified.cs"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_nothing_is_generated_for_fails()
    {
        await File.WriteAllTextAsync(PathOf("A.verified.cs"), "one\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(PathOf("B.verified.cs"), "two\n", TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync("one\n"));

        Assert.Contains(PathOf("B.verified.cs"), failure.Message, StringComparison.Ordinal);
    }

    private string PathOf(string file) => Path.Combine(_directory, file);

    private static void SkipWhereAllIsAccepted() => Assert.SkipWhen(
        Environment.GetEnvironmentVariable("CCEGEN_ACCEPT_SNAPSHOTS") == "1", "Every snapshot is accepted in this run, whatever it is.");

    private Task VerifyAsync(string text) =>
        Snapshot.VerifyAllAsync(_directory, new Dictionary<string, string> { ["A"] = text });
}
