namespace CceGen.Benchmarks.Calls;

/// <summary>One client of the service.</summary>
internal interface IBooksClient : IDisposable
{
    /// <summary>Name in the tables.</summary>
    string Name { get; }

    /// <summary>Name of NSwag's client with the same JSON library; null if it does not apply.</summary>
    string? Peer { get; }

    /// <summary>Name of the same client compiled for the newest .NET; null if it is that one.</summary>
    string? NewestBuild { get; }

    /// <summary>Calls the service. The task is a <see cref="Task{T}"/> of what the client returned, or of the problem.</summary>
    Task CallAsync(CallKind kind, CancellationToken cancellationToken);
}
