#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>Rents arrays from the shared pool of .NET. Other frameworks have none: each thread keeps a few there.</summary>
    internal static class BufferPool
    {
    #if NET5_0_OR_GREATER
        public static T[] Rent<T>(int minimumLength) => global::System.Buffers.ArrayPool<T>.Shared.Rent(minimumLength);

        public static void Return<T>(T[] array) => global::System.Buffers.ArrayPool<T>.Shared.Return(array);
    #else
        public static T[] Rent<T>(int minimumLength) => Kept<T>.Take(minimumLength) ?? new T[minimumLength];

        public static void Return<T>(T[] array) => Kept<T>.Add(array);

        private static class Kept<T>
        {
            private const int Count = 4;

            private const int LargestLength = 1024 * 1024;

            [ThreadStatic]
            private static T[][]? _arrays;

            /// <summary>The smallest array that is large enough; null when there is none.</summary>
            public static T[]? Take(int minimumLength)
            {
                var best = -1;
                for (var index = 0; _arrays is not null && index < Count; index++)
                {
                    var length = _arrays[index].Length;
                    if (length >= minimumLength && length > 0 && (best < 0 || length < _arrays[best].Length))
                    {
                        best = index;
                    }
                }

                if (best < 0)
                {
                    return null;
                }

                var array = _arrays![best];
                _arrays[best] = Array.Empty<T>();
                return array;
            }

            /// <summary>Keeps the array in place of the smallest one, if that is smaller.</summary>
            public static void Add(T[] array)
            {
                _arrays ??= new[] { Array.Empty<T>(), Array.Empty<T>(), Array.Empty<T>(), Array.Empty<T>() };
                var smallest = 0;
                for (var index = 1; index < Count; index++)
                {
                    smallest = _arrays[index].Length < _arrays[smallest].Length ? index : smallest;
                }

                if (array.Length <= LargestLength && array.Length > _arrays[smallest].Length)
                {
                    _arrays[smallest] = array;
                }
            }
        }
    #endif
    }
}
