using Cce.Client.Host;

namespace Cce.Client.Tests.Host;

/// <summary>A machine that has only what a test gives it.</summary>
internal sealed class ScriptedEnvironment : HostEnvironment
{
    public Dictionary<string, string> Variables { get; } = [];

    public Dictionary<string, string> Files { get; } = [];

    public string? Home { get; set; } = "/home/someone";

    /// <summary>The paths that were asked for, in order.</summary>
    public List<string> Reads { get; } = [];

    /// <summary>Thrown instead of reading, as when the user may not read the file.</summary>
    public Exception? ReadFailure { get; set; }

    /// <summary>The same for single paths.</summary>
    public Dictionary<string, Exception> Failures { get; } = [];

    public override string? HomeDirectory => Home;

    public override string? GetVariable(string name) => Variables.GetValueOrDefault(name);

    public override Task<string?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Reads.Add(path);
        return FailureOf(path) is { } failure ? Task.FromException<string?>(failure) : Task.FromResult(Files.GetValueOrDefault(path));
    }

    public override string? ReadFile(string path)
    {
        Reads.Add(path);
        return FailureOf(path) is { } failure ? throw failure : Files.GetValueOrDefault(path);
    }

    private Exception? FailureOf(string path) => ReadFailure ?? Failures.GetValueOrDefault(path);
}
