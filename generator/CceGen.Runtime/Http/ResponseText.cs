#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Text;

    /// <summary>The text of a body, in an array that is given back when this is disposed.</summary>
    internal readonly struct ResponseText : IDisposable
    {
        public ResponseText(byte[] bytes, int length, Encoding declared)
        {
            var encoding = EncodingOf(bytes, length, declared, out var start);
            Characters = BufferPool.Rent<char>(encoding.GetMaxCharCount(length - start));
            Length = encoding.GetChars(bytes, start, length - start, Characters, 0);
        }

        public char[] Characters { get; }

        public int Length { get; }

        public override string ToString() => new string(Characters, 0, Length);

        public void Dispose() => BufferPool.Return(Characters);

        /// <summary>Returns the encoding; a mark at the beginning counts more than what the content type says.</summary>
        public static Encoding EncodingOf(byte[] bytes, int length, Encoding declared, out int start)
        {
            int At(int index) => index < length ? bytes[index] : -1;
            Encoding encoding;
            (encoding, start) = (At(0), At(1), At(2), At(3)) switch
            {
                (0xEF, 0xBB, 0xBF, _) => (Encoding.UTF8, 3),
                (0xFF, 0xFE, 0, 0) => (Encoding.UTF32, 4),
                (0xFF, 0xFE, _, _) => (Encoding.Unicode, 2),
                (0xFE, 0xFF, _, _) => (Encoding.BigEndianUnicode, 2),
                _ => (declared, 0),
            };
            return encoding;
        }
    }
}
