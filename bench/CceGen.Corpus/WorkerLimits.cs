namespace CceGen.Corpus;

/// <summary>What one document may cost.</summary>
internal sealed record WorkerLimits(TimeSpan Time, long MemoryMegabytes)
{
    public const long Megabyte = 1024 * 1024;
}
