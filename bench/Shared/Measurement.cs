using System.Diagnostics;

namespace CceGen.Measuring;

/// <summary>What one run cost, per call.</summary>
internal readonly record struct Measurement(double AllocatedBytes, double CpuMicroseconds, double ElapsedMicroseconds)
{
    /// <summary>Calls one after another. All threads of the process count: a call hops between them.</summary>
    public static async Task<Measurement> OfAsync(IMeasured measured, int calls, CancellationToken cancellationToken)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await measured.CallAsync(cancellationToken).ConfigureAwait(false);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Measurement((double)bytes / calls, cpu.TotalMicroseconds / calls, elapsed.TotalMicroseconds / calls);
    }
}
