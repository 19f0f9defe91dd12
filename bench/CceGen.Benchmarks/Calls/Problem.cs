namespace CceGen.Benchmarks.Calls;

/// <summary>Why a request failed.</summary>
internal sealed class Problem
{
    public string? Code { get; set; }

    public string? Message { get; set; }

    public string? TraceId { get; set; }
}
