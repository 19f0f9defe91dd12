namespace Cce.Client.Host;

/// <summary>
/// What the client reads from the machine: environment variables, the home folder, small text files. Everything that reads
/// configuration takes one of these, so that a test needs no real home and changes no variable of the process.
/// </summary>
internal abstract class HostEnvironment
{
    /// <summary>The machine that the program runs on.</summary>
    public static HostEnvironment Machine { get; } = new MachineEnvironment();

    /// <summary>The home folder of the user; <see langword="null"/> for a user who has none, as in some containers.</summary>
    public abstract string? HomeDirectory { get; }

    /// <summary>The value of an environment variable, as it is; <see langword="null"/> if there is none.</summary>
    public abstract string? GetVariable(string name);

    /// <summary>
    /// The text of a file; <see langword="null"/> if there is none at the path. One call instead of two, so that a file
    /// cannot vanish between the question whether it exists and the reading.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read, or is far too large for a file of configuration.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file, or the path is a folder.</exception>
    public abstract Task<string?> ReadFileAsync(string path, CancellationToken cancellationToken);

    /// <summary>The same for those who cannot wait, such as the binding of options when a program starts.</summary>
    /// <exception cref="IOException">The file cannot be read, or is far too large for a file of configuration.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read the file, or the path is a folder.</exception>
    public abstract string? ReadFile(string path);

    /// <summary>A path below the home folder; <see langword="null"/> if there is no home folder.</summary>
    public string? PathInHome(string folder, string file) =>
        string.IsNullOrEmpty(HomeDirectory) ? null : Path.Combine(HomeDirectory, folder, file);
}
