using System.Diagnostics;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;

namespace CceGen.Benchmarks.Generation;

/// <summary>A generator as a process of its own: <c>CceGen.Benchmarks.Cold</c>.</summary>
/// <param name="compilerFolder">The folder that Roslyn is loaded from.</param>
/// <param name="isEmpty">Whether a generator that does nothing takes the place of this project's.</param>
internal sealed class OwnProcess(string name, string path, Dialect dialect, string compilerFolder, bool isEmpty = false) : IMeasuredProcess
{
    public string Name => name;

    public ProcessStartInfo Create(string folder)
    {
        var start = new ProcessStartInfo("dotnet");
        foreach (string argument in (string[])
        [
            BuildFacts.ColdHost,
            compilerFolder,
            isEmpty ? "none" : Path.Combine(AppContext.BaseDirectory, "CceGen.Generator.dll"),
            path,
            dialect.ToString(),
            Path.Combine(folder, "client.cs"),
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
