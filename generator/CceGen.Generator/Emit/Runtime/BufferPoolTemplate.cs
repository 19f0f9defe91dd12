using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that lends arrays.</summary>
internal static class BufferPoolTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "BufferPool", Text);

    private const string Text = """
        /// <summary>Arrays that are used again, where the framework has a pool of them; new ones elsewhere.</summary>
        [Generated]
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
        """;
}
