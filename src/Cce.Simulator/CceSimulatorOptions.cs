namespace Cce.Simulator;

/// <summary>How a simulator starts.</summary>
public sealed record CceSimulatorOptions
{
    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock by which the tasks advance.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
