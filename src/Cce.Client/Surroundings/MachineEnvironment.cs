using System.Text;

namespace Cce.Client.Surroundings;

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
            using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, useAsync: true);
            using MemoryStream bytes = await ReadAsync(file, path, cancellationToken).ConfigureAwait(false);

            // Finds UTF-8 and UTF-16 by their byte order marks; without one it is UTF-8.
            using var reader = new StreamReader(bytes, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static async Task<MemoryStream> ReadAsync(FileStream file, string path, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (true)
        {
#if NET
            int count = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
            int count = await file.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
            {
                bytes.Position = 0;
                return bytes;
            }

            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaximumFileSize)
            {
                throw new IOException($"'{path}' is larger than {MaximumFileSize} bytes: that is no file of configuration.");
            }
        }
    }
}
