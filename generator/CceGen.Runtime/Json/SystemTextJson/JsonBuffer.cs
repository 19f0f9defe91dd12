#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Buffers;

    /// <summary>The bytes of JSON that is written, in an array that is given back when this is disposed.</summary>
    internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
    {
        private byte[] _bytes = BufferPool.Rent<byte>(1024);
        private int _length;

        public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

        public void Advance(int count) => _length += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Reserve(sizeHint);
            return _bytes.AsMemory(_length);
        }

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Reserve(sizeHint);
            return _bytes.AsSpan(_length);
        }

        public void Dispose()
        {
            BufferPool.Return(_bytes);
            _bytes = Array.Empty<byte>();
            _length = 0;
        }

        private void Reserve(int count)
        {
            var needed = checked(_length + Math.Max(count, 1));
            if (needed > _bytes.Length)
            {
                var larger = BufferPool.Rent<byte>((int)Math.Min(Math.Max(needed, _bytes.Length * 2L), int.MaxValue));
                Array.Copy(_bytes, larger, _length);
                BufferPool.Return(_bytes);
                _bytes = larger;
            }
        }
    }
}
