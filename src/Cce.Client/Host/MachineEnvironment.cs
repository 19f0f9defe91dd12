using System.Text;

namespace Cce.Client.Host;

/// <summary>The machine that the program runs on.</summary>
internal sealed class MachineEnvironment : HostEnvironment
{
    // No file that we read comes near; it keeps a wrong path, say to a device, from filling the memory.
    internal const int MaximumFileSize = 1 << 20;

    // DoNotVerify: a home folder that is not there yet still has a path.
    public override string? HomeDirectory =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify) is
            { Length: > 0 } path ? path : null;

    public override string? GetVariable(string name) => Environment.GetEnvironmentVariable(name);

    public override async Task<string?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using FileStream file = Open(path, useAsync: true);
            var bytes = new MemoryStream();
            byte[] buffer = new byte[4096];
            int count;
            do
            {
#if NET
                count = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
                count = await file.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            }
            while (Keep(bytes, buffer, count, path));

            return TextOf(bytes);
        }
        catch (Exception exception) when (IsMissing(exception))
        {
            return null;
        }
    }

    public override string? ReadFile(string path)
    {
        try
        {
            using FileStream file = Open(path, useAsync: false);
            var bytes = new MemoryStream();
            byte[] buffer = new byte[4096];
            int count;
            do
            {
                count = file.Read(buffer, 0, buffer.Length);
            }
            while (Keep(bytes, buffer, count, path));

            return TextOf(bytes);
        }
        catch (Exception exception) when (IsMissing(exception))
        {
            return null;
        }
    }

    private static FileStream Open(string path, bool useAsync) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, useAsync);

    private static bool IsMissing(Exception exception) => exception is FileNotFoundException or DirectoryNotFoundException;

    // Says whether there may be more.
    private static bool Keep(MemoryStream bytes, byte[] buffer, int count, string path)
    {
        bytes.Write(buffer, 0, count);
        return bytes.Length <= MaximumFileSize
            ? count > 0
            : throw new IOException($"'{path}' is larger than {MaximumFileSize} bytes: it is not a configuration file");
    }

    // Finds UTF-8 and UTF-16 by their byte order marks; without one it is UTF-8.
    private static string TextOf(MemoryStream bytes)
    {
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
