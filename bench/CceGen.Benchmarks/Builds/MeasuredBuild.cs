using System.Diagnostics;
using CceGen.Benchmarks.Processes;

namespace CceGen.Benchmarks.Builds;

/// <summary><c>dotnet build</c> of a project after a change, with the servers of MSBuild and of the compiler, as developers have them.</summary>
internal sealed class MeasuredBuild(BuildProject project, BuildStep step) : IMeasuredProcess
{
    private int _number;

    public string Name => project.Name;

    public ProcessStartInfo Create(string folder)
    {
        _number++;
        step.Prepare(project, _number);
        return Dotnet.Start(project.Folder, "build", "--no-restore", "-v", "q");
    }
}
