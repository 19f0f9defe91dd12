#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Buffers.Text;

    /// <summary>Escapes of one half of a character, which the reader of the library rejects.</summary>
    internal static class JsonSurrogates
    {
        private const int EscapeLength = 6;

        /// <summary>Returns the JSON with <c>\ufffd</c> in place of each escape of a surrogate without its other half. Nothing else changes, nor moves.</summary>
        public static ReadOnlySpan<byte> ReplaceLone(ReadOnlySpan<byte> json)
        {
            byte[]? replaced = null;
            var index = 0;
            while (index < json.Length && json.Slice(index).IndexOf((byte)'\\') is >= 0 and var distance)
            {
                index += distance;
                var unit = UnitAt(json, index);
                if (unit is >= 0xD800 and <= 0xDBFF && UnitAt(json, index + EscapeLength) is >= 0xDC00 and <= 0xDFFF)
                {
                    index += 2 * EscapeLength;
                    continue;
                }

                if (unit is >= 0xD800 and <= 0xDFFF)
                {
                    replaced ??= json.ToArray();
                    replaced.AsSpan(index + 2, 3).Fill((byte)'f');
                    replaced[index + 5] = (byte)'d';
                }

                index += unit < 0 ? 2 : EscapeLength;
            }

            return replaced ?? json;
        }

        // The unit of UTF-16 that an escape means; -1 for anything else.
        private static int UnitAt(ReadOnlySpan<byte> json, int index)
            => index + EscapeLength <= json.Length && json[index] == '\\' && json[index + 1] == 'u'
                && Utf8Parser.TryParse(json.Slice(index + 2, 4), out ushort unit, out var length, 'x') && length == 4
                    ? unit
                    : -1;
    }
}
