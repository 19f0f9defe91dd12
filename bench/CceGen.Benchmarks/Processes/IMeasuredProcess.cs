using System.Diagnostics;

namespace CceGen.Benchmarks.Processes;

/// <summary>A process whose cost is measured.</summary>
internal interface IMeasuredProcess
{
    /// <summary>Name in the table.</summary>
    string Name { get; }

    /// <summary>Returns how the process is started. What this does is not measured.</summary>
    /// <param name="folder">An empty folder for files of the process. It is deleted afterwards.</param>
    ProcessStartInfo Create(string folder);
}
