using System.Diagnostics;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Processes;

/// <summary>Runs processes in turns, one at a time.</summary>
/// <param name="runs">Number of runs of each process.</param>
/// <param name="isWarm">Whether the file system's cache has what the processes read; otherwise a run of each process fills it.</param>
internal sealed class ProcessRounds(int runs, bool isWarm = false)
{
    private readonly int _warmUps = isWarm ? 0 : 1;

    /// <summary>Number of steps that are reported: the runs that fill the cache, and those that count.</summary>
    public int StepsOf(int peers) => peers * (runs + _warmUps);

    /// <summary>Measures the processes. Their bytes are not known and are 0.</summary>
    /// <exception cref="InvalidOperationException">A process failed.</exception>
    public async Task<IReadOnlyList<Result>> MeasureAsync(
        IReadOnlyList<IMeasuredProcess> peers, Action<string> done, CancellationToken cancellationToken)
    {
        List<Measurement>[] measurements = [.. peers.Select(_ => new List<Measurement>())];
        for (int run = 0; run < runs + _warmUps; run++)
        {
            for (int turn = 0; turn < peers.Count; turn++)
            {
                int index = (run + turn) % peers.Count;
                Measurement measurement = await RunAsync(peers[index], cancellationToken);
                if (run >= _warmUps)
                {
                    measurements[index].Add(measurement);
                }

                done(peers[index].Name);
            }
        }

        return [.. peers.Select((peer, index) => new Result(peer.Name, measurements[index]))];
    }

    private static async Task<Measurement> RunAsync(IMeasuredProcess measured, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ccegen-bench-");
        try
        {
            ProcessStartInfo start = measured.Create(folder.FullName);
            start.RedirectStandardOutput = true;
            start.RedirectStandardError = true;
            return await RunAsync(measured.Name, start, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Measurement> RunAsync(string name, ProcessStartInfo start, CancellationToken cancellationToken)
    {
        TimeSpan before = OperatingSystem.IsWindows() ? default : ChildCpu.Total();
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' does not start");
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
            TimeSpan cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime : ChildCpu.Total() - before;
            return process.ExitCode == 0
                ? new Measurement(0, cpu.TotalMicroseconds, elapsed.TotalMicroseconds)
                : throw new InvalidOperationException($"{name} failed with exit code {process.ExitCode}: {await output}{await error}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
