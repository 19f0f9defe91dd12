#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text;

    /// <summary>The text of a body in UTF-8. What is in another encoding is in an array that is given back when this is disposed.</summary>
    internal readonly struct JsonUtf8 : IDisposable
    {
        private readonly byte[] _bytes;
        private readonly int _start;
        private readonly int _length;
        private readonly bool _isRented;

        public JsonUtf8(ArraySegment<byte> body, Encoding declared)
        {
            var bytes = body.Array!;
            var length = body.Count;
            var encoding = ResponseText.EncodingOf(bytes, length, declared, out _start);
            _isRented = encoding.CodePage != Encoding.UTF8.CodePage;
            if (!_isRented)
            {
                _bytes = bytes;
                _length = length - _start;
                return;
            }

            using var text = new ResponseText(bytes, length, declared);
            _bytes = BufferPool.Rent<byte>(Encoding.UTF8.GetMaxByteCount(text.Length));
            _length = Encoding.UTF8.GetBytes(text.Characters, 0, text.Length, _bytes, 0);
            _start = 0;
        }

        public ReadOnlySpan<byte> Span => new ReadOnlySpan<byte>(_bytes, _start, _length);

        public void Dispose()
        {
            if (_isRented)
            {
                BufferPool.Return(_bytes);
            }
        }
    }
}
