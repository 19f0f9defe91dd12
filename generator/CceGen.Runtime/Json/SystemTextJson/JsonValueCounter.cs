#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;

    /// <summary>Counts the values of JSON: one for the whole, and one for each item and each member.</summary>
    internal static class JsonValueCounter
    {
        /// <summary>Returns where the JSON has one value more than the maximum; -1 when it has not so many.</summary>
        public static int Exceeds(ReadOnlySpan<byte> json, int maxValues)
        {
            // Each value takes two bytes: what is short enough need not be looked at.
            if (json.Length / 2 < maxValues)
            {
                return -1;
            }

            var values = 1;
            var isOpened = false;
            for (var index = 0; index < json.Length; index++)
            {
                var character = json[index];
                if (character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                {
                    continue;
                }

                if ((character == ',' || (isOpened && character is not ((byte)']' or (byte)'}'))) && ++values > maxValues)
                {
                    return index;
                }

                isOpened = character is (byte)'[' or (byte)'{';
                if (character == '"')
                {
                    index = EndOfText(json, index + 1);
                }
            }

            return -1;
        }

        private static int EndOfText(ReadOnlySpan<byte> json, int index)
        {
            while (index < json.Length && json[index] != '"')
            {
                index += json[index] == '\\' ? 2 : 1;
            }

            return index;
        }
    }
}
