#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Text;

    /// <summary>The text of JSON that is written, in an array that is given back when this is disposed.</summary>
    internal sealed class JsonTextBuffer : TextWriter
    {
        private char[] _text = BufferPool.Rent<char>(1024);
        private int _length;

        public JsonTextBuffer()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            Reserve(1);
            _text[_length++] = value;
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Reserve(count);
            Array.Copy(buffer, index, _text, _length, count);
            _length += count;
        }

        public override void Write(string? value)
        {
            if (value is not null)
            {
                Reserve(value.Length);
                value.CopyTo(0, _text, _length, value.Length);
                _length += value.Length;
            }
        }

        /// <summary>The text in UTF-8, in an array of its own.</summary>
        public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text, 0, _length);

        public override string ToString() => new string(_text, 0, _length);

        protected override void Dispose(bool disposing)
        {
            BufferPool.Return(_text);
            _text = Array.Empty<char>();
            _length = 0;
            base.Dispose(disposing);
        }

        private void Reserve(int count)
        {
            var needed = checked(_length + count);
            if (needed > _text.Length)
            {
                var larger = BufferPool.Rent<char>((int)Math.Min(Math.Max(needed, _text.Length * 2L), int.MaxValue));
                Array.Copy(_text, larger, _length);
                BufferPool.Return(_text);
                _text = larger;
            }
        }
    }
}
