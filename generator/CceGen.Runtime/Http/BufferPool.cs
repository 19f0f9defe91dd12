#nullable enable

namespace CceGen.Runtime
{
    /// <summary>Rents arrays from the shared pool of .NET. Other frameworks have none: each array is a new one there.</summary>
    internal static class BufferPool
    {
    #if NET5_0_OR_GREATER
        public static T[] Rent<T>(int minimumLength) => global::System.Buffers.ArrayPool<T>.Shared.Rent(minimumLength);

        public static void Return<T>(T[] array) => global::System.Buffers.ArrayPool<T>.Shared.Return(array);
    #else
        public static T[] Rent<T>(int minimumLength) => new T[minimumLength];

        public static void Return<T>(T[] array)
        {
        }
    #endif
    }
}
