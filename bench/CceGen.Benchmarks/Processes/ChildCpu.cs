using System.Runtime.InteropServices;

namespace CceGen.Benchmarks.Processes;

/// <summary>CPU time of child processes that have ended, which .NET returns on Windows alone.</summary>
internal static partial class ChildCpu
{
    private const int Children = -1;

    /// <summary>Returns the time of all children so far.</summary>
    /// <exception cref="InvalidOperationException">The operating system does not return it.</exception>
    public static TimeSpan Total()
    {
        if (GetResourceUsage(Children, out ResourceUsage usage) != 0)
        {
            throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}");
        }

        return usage.User.ToTimeSpan() + usage.System.ToTimeSpan();
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeValue
    {
        private readonly nint _seconds;

        // 32 bits on macOS, with padding behind them.
        private readonly nint _microseconds;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds((int)_microseconds);
    }

    // The two times are followed by fourteen counters.
    [StructLayout(LayoutKind.Sequential, Size = 18 * 8)]
    private readonly struct ResourceUsage
    {
        public readonly TimeValue User;
        public readonly TimeValue System;
    }
}
