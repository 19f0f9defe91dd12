using System.Threading;

namespace CceGen.Generator.Emit.Text;

/// <summary>The buffers of writers, which later ones use again: that of a source, and that of the file that is written for it.</summary>
internal static class TextBuffers
{
    private const int FirstSize = 16 * 1024;

    /// <summary>A buffer that is larger is not kept.</summary>
    private const int LargestKept = 1024 * 1024;

    // For all threads: who comes while both are taken makes another one.
    private static char[]? _one;
    private static char[]? _other;

    public static char[] Take() => Interlocked.Exchange(ref _one, null) ?? Interlocked.Exchange(ref _other, null) ?? new char[FirstSize];

    public static void Return(char[] buffer)
    {
        if (buffer.Length <= LargestKept && Interlocked.CompareExchange(ref _one, buffer, null) is not null)
        {
            Volatile.Write(ref _other, buffer);
        }
    }
}
