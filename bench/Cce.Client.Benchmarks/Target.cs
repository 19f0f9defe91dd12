namespace Cce.Client.Benchmarks;

/// <summary>What everybody asks for, and as whom: ids of the length that real ones have.</summary>
internal static class Target
{
    public const string ProjectId = "0123456789abcdef0123456789abcdef";
    public const string ClusterId = "7eb8b2ff-2b0a-11ee-8b1a-0255ac100b03";
    public const string TaskId = "12345678-90ab-cdef-1234-567890abcdef";
    public const string AccessKey = "AKIDEXAMPLE0000000001";
    public const string SecretKey = "skExampleSecret/0123456789+abcdefABCDEF=";

    /// <summary>The phase in the sample that the server answers with.</summary>
    public const string Phase = "Init";

    // What callers share, so that what differs is their own work.
    public static SocketsHttpHandler CreateSender() => new() { AllowAutoRedirect = false };
}
