using System.Diagnostics;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;

namespace CceGen.Benchmarks.Generation;

/// <summary>The generator as a process of its own: this program once more.</summary>
internal sealed class OwnProcess(string path, Dialect dialect) : IMeasuredProcess
{
    public string Name => "CceGen";

    public ProcessStartInfo Create(string folder)
    {
        var start = new ProcessStartInfo("dotnet");
        foreach (string argument in (string[])
            [typeof(OwnProcess).Assembly.Location, GenerateOnce.Verb, path, dialect.ToWord(), Path.Combine(folder, "client.cs")])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
