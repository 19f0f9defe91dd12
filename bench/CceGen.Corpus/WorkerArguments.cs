using System.Diagnostics;
using System.Globalization;

namespace CceGen.Corpus;

/// <summary>What a worker is started with: this program's hidden command, its arguments, and the runtime's settings.</summary>
internal sealed record WorkerArguments(
    string Generator,
    IReadOnlyList<string> Options,
    string? SourcesFolder,
    bool SourcesOfFailingOnly,
    bool Examples)
{
    public ProcessStartInfo ToStartInfo(WorkerLimits limits)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");
        var start = new ProcessStartInfo(program);
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WorkerArguments).Assembly.Location);
        }

        start.ArgumentList.Add(WorkerCommand.Name);
        start.ArgumentList.Add(WorkerCommand.GeneratorName);
        start.ArgumentList.Add(Generator);
        foreach (var option in Options)
        {
            start.ArgumentList.Add(WorkerCommand.OptionName);
            start.ArgumentList.Add(option);
        }

        if (SourcesFolder is not null)
        {
            start.ArgumentList.Add(WorkerCommand.SourcesName);
            start.ArgumentList.Add(SourcesFolder);
            start.ArgumentList.Add($"{WorkerCommand.OnlyFailingName}={SourcesOfFailingOnly}");
        }

        if (Examples)
        {
            start.ArgumentList.Add(WorkerCommand.ExamplesName);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + (limits.MemoryMegabytes * WorkerLimits.Megabyte).ToString("X", CultureInfo.InvariantCulture);
        // One busy thread per worker and a worker per processor: a collector in the background only takes turns away.
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return start;
    }
}
