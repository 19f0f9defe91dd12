using System.Text;
using Cce.Client.Host;

namespace Cce.Client.Tests.Host;

public sealed class MachineEnvironmentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cce-client-tests-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_read_as_UTF_8_or_by_its_mark()
    {
        Assert.Equal("ü", await ReadAsync("ü"u8.ToArray()));
        Assert.Equal("ü", await ReadAsync([.. Encoding.UTF8.GetPreamble(), .. "ü"u8]));
        Assert.Equal("ü", await ReadAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("ü")]));
        Assert.Equal("", await ReadAsync([]));
    }

    [Fact]
    public async Task A_missing_file_or_folder_is_no_error()
    {
        Assert.Null(await HostEnvironment.Machine.ReadFileAsync(Path.Combine(_folder, "none"), Cancellation));
        Assert.Null(await HostEnvironment.Machine.ReadFileAsync(Path.Combine(_folder, "none", "none"), Cancellation));
        Assert.Null(HostEnvironment.Machine.ReadFile(Path.Combine(_folder, "none")));
    }

    [Fact]
    public async Task A_folder_cannot_be_read_as_a_file() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => HostEnvironment.Machine.ReadFileAsync(_folder, Cancellation));

    [Fact]
    public async Task A_file_that_is_far_too_large_is_not_read_into_memory()
    {
        await ReadAsync(new byte[MachineEnvironment.MaximumFileSize]);
        await Assert.ThrowsAsync<IOException>(() => ReadAsync(new byte[MachineEnvironment.MaximumFileSize + 1]));
        Assert.Throws<IOException>(() => HostEnvironment.Machine.ReadFile(Path.Combine(_folder, "file")));
    }

    [Fact]
    public void The_home_folder_is_where_paths_in_it_start()
    {
        string home = HostEnvironment.Machine.HomeDirectory!;

        Assert.Equal(
            Path.Combine(home, ".huaweicloud", "regions.yaml"), HostEnvironment.Machine.PathInHome(".huaweicloud", "regions.yaml"));
    }

    private async Task<string?> ReadAsync(byte[] bytes)
    {
        string path = Path.Combine(_folder, "file");
        await File.WriteAllBytesAsync(path, bytes, Cancellation);
        string? text = await HostEnvironment.Machine.ReadFileAsync(path, Cancellation);
        Assert.Equal(text, HostEnvironment.Machine.ReadFile(path));
        return text;
    }
}
