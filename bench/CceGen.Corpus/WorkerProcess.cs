using System.Diagnostics;
using System.Text.Json;

namespace CceGen.Corpus;

/// <summary>The parent's side of the pipe: one worker, its time and its memory.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int StandardErrorLinesKept = 4;

    private static readonly TimeSpan SampleInterval = TimeSpan.FromMilliseconds(25);

    private readonly Process process;
    private readonly List<string> standardError = [];
    private long peakBytes;
    private bool hasTakenRequest;

    public WorkerProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} does not start.");
        process.ErrorDataReceived += (_, e) => KeepStandardError(e.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Whether the worker ended, or was ended because a document exceeded a limit.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Has one document checked.</summary>
    /// <returns>The row; nothing when an earlier document had already brought the worker down.</returns>
    public async Task<CorpusRow?> CheckAsync(WorkerRequest request, WorkerLimits limits, CancellationToken cancellationToken)
    {
        var wasUsed = hasTakenRequest;
        var taken = false;
        var watch = Stopwatch.StartNew();
        peakBytes = 0;
        await SendAsync(request);

        while (true)
        {
            var line = process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
            while (!line.IsCompleted)
            {
                await Task.WhenAny(line, Task.Delay(SampleInterval, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
                SampleMemory();
                if (Exceeded(limits, watch.Elapsed) is var (result, message))
                {
                    End();
                    return Failed(request, result, message);
                }
            }

            if (await line is not { } text)
            {
                HasEnded = true;
                return wasUsed && !taken ? null : await EndedAsync(request, cancellationToken);
            }

            var answer = JsonSerializer.Deserialize<WorkerAnswer>(text)!;
            taken |= hasTakenRequest |= answer.Number == request.Number;
            if (answer.Number == request.Number && answer.Row is { } row)
            {
                SampleMemory();
                return row with { PeakMegabytes = PeakMegabytes };
            }
        }
    }

    public void Dispose()
    {
        End();
        process.Dispose();
    }

    private long PeakMegabytes => peakBytes / WorkerLimits.Megabyte;

    private async Task SendAsync(WorkerRequest request)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request));
            await process.StandardInput.FlushAsync(CancellationToken.None);
        }
        catch (IOException)
        {
            // The worker has ended; the end of its output says so too, and there it is dealt with.
        }
    }

    private void SampleMemory()
    {
        try
        {
            process.Refresh();
            peakBytes = Math.Max(peakBytes, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            // The worker has ended between two samples: its memory is what it was.
        }
    }

    private (CheckResult Result, string Message)? Exceeded(WorkerLimits limits, TimeSpan elapsed)
    {
        if (PeakMegabytes >= limits.MemoryMegabytes)
        {
            return (CheckResult.Memory, $"more than {limits.MemoryMegabytes} MB");
        }

        return elapsed >= limits.Time ? (CheckResult.Timeout, $"more than {limits.Time.TotalSeconds:0.###} s") : null;
    }

    private async Task<CorpusRow> EndedAsync(WorkerRequest request, CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);

        string message;
        lock (standardError)
        {
            message = string.Join(' ', standardError);
        }

        var isMemory = message.Contains("OutOfMemory", StringComparison.Ordinal) || message.Contains("Out of memory", StringComparison.Ordinal);
        return Failed(
            request,
            isMemory ? CheckResult.Memory : CheckResult.Crash,
            message.Length > 0 ? message : $"exit code {process.ExitCode}");
    }

    private CorpusRow Failed(WorkerRequest request, CheckResult result, string message) => new()
    {
        File = request.File,
        Dialect = request.Dialect,
        Result = result,
        FirstErrorMessage = message,
        PeakMegabytes = PeakMegabytes,
    };

    private void KeepStandardError(string? line)
    {
        lock (standardError)
        {
            // The runtime draws rules of dashes around the frames of a stack overflow.
            if (line?.Trim(' ', '-').Length > 0 && standardError.Count < StandardErrorLinesKept)
            {
                standardError.Add(line.Trim());
            }
        }
    }

    private void End()
    {
        HasEnded = true;
        process.Kill(entireProcessTree: true);
    }
}
