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

        /// <summary>Returns the encoding that a content type names; UTF-8 when it names none, or one that is not known.</summary>
        public static Encoding EncodingNamed(string? name)
        {
            var trimmed = name?.Trim('"', ' ');
            if (string.IsNullOrEmpty(trimmed))
            {
                return Encoding.UTF8;
            }

            try
            {
                return Encoding.GetEncoding(trimmed!);
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
    #if NET5_0_OR_GREATER
                // GBK and its like, which .NET knows but does not offer.
                return CodePagesEncodingProvider.Instance.GetEncoding(trimmed!) ?? Encoding.UTF8;
    #else
                return Encoding.UTF8;
    #endif
            }
        }
    }
}
