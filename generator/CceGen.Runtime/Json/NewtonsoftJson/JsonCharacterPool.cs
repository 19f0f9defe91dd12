#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>The arrays that writers of the library use.</summary>
    internal sealed class JsonCharacterPool : IArrayPool<char>
    {
        public static JsonCharacterPool Instance { get; } = new JsonCharacterPool();

        public char[] Rent(int minimumLength) => BufferPool.Rent<char>(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null)
            {
                BufferPool.Return(array);
            }
        }
    }
}
