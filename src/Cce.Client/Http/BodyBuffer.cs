namespace Cce.Client.Http;

/// <summary>Sizes of the array that a body is read into. What a server says of the length of its body is a hint and no more.</summary>
internal static class BodyBuffer
{
    private const int UsualSize = 4096;

    // An honest response of this size is read without a second array; a dishonest one costs no more than that.
    private const int LargestFirstSize = 1 << 20;

    // What .NET has for an array of bytes.
    private const int LargestSize = 0x7FFFFFC7;

    /// <summary>Size of the first array: one byte more than the body, so that its end is seen at once.</summary>
    public static int First(long? contentLength, int maximumSize)
    {
        long size = contentLength is >= 0 and < LargestFirstSize ? contentLength.Value + 1
            : contentLength is null ? UsualSize : LargestFirstSize;
        return (int)Math.Min(size, Largest(maximumSize));
    }

    /// <summary>Size of the array after one that is full; no more than that if it cannot grow.</summary>
    public static int Next(int size, int maximumSize) => (int)Math.Max(size, Math.Min(size * 2L, Largest(maximumSize)));

    /// <summary>Size of the largest array: a byte more than a body may have, where there are such arrays.</summary>
    private static long Largest(int maximumSize) => Math.Min(maximumSize + 1L, LargestSize);
}
