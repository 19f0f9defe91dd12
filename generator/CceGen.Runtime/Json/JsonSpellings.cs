#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>
    /// How members of an object were written when it was read: of those alone that a writer would write otherwise. It is no part of what
    /// the object means, so two of them are always equal.
    /// </summary>
    internal struct JsonSpellings : IEquatable<JsonSpellings>
    {
        private const int LongestText = 128;

        // What most objects keep are times of UTC with an offset alone: their first members share arrays, which are never changed.
        private const int SharedLength = 4;

        private static readonly string?[]?[] Shared = new string?[1 << SharedLength][];

        private string?[]? _texts;

        /// <summary>The text of a member; null for one that is written as usual.</summary>
        /// <param name="member">Its number among the members that have a spelling.</param>
        public string? this[int member] => _texts is not null && member < _texts.Length ? _texts[member] : null;

        /// <summary>Keeps the text of a member that was just read. One that is long, or needs escapes in JSON, is not kept.</summary>
        public void Set(int member, string? text)
        {
            if (text is not null && !IsPlain(text))
            {
                text = null;
            }

            if (text is null && !(member < _texts?.Length))
            {
                return;
            }

            var shared = member < SharedLength && text is null or JsonSpelling.ZeroOffset ? SharedIndex(member, text) : -1;
            if (shared >= 0)
            {
                _texts = Shared[shared] ??= CreateShared(shared);
                return;
            }

            if (_texts is null || member >= _texts.Length || IsShared(_texts))
            {
                var texts = new string?[Math.Max(member + 1, 2 * _texts?.Length ?? 0)];
                _texts?.CopyTo(texts, 0);
                _texts = texts;
            }

            _texts[member] = text;
        }

        public bool Equals(JsonSpellings other) => true;

        public override bool Equals(object? obj) => obj is JsonSpellings;

        public override int GetHashCode() => 0;

        // The index of the shared array that has the text as well: a bit for each member with the offset; -1 when there is none.
        private readonly int SharedIndex(int member, string? text)
        {
            var index = text is null ? 0 : 1 << member;
            for (var other = 0; other < _texts?.Length; other++)
            {
                if (other != member && _texts[other] is { } kept)
                {
                    if (other >= SharedLength || kept != JsonSpelling.ZeroOffset)
                    {
                        return -1;
                    }

                    index |= 1 << other;
                }
            }

            return index;
        }

        private static bool IsShared(string?[] texts) => texts.Length == SharedLength && Array.IndexOf(Shared, texts) >= 0;

        private static string?[] CreateShared(int index)
        {
            var texts = new string?[SharedLength];
            for (var member = 0; member < SharedLength; member++)
            {
                texts[member] = (index & (1 << member)) != 0 ? JsonSpelling.ZeroOffset : null;
            }

            return texts;
        }

        // It is written as it is: nothing in it may end a text of JSON.
        private static bool IsPlain(string text)
        {
            foreach (var character in text)
            {
                if (character is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '+' or '-' or '.' or ',' or ':' or ' ' or '{' or '}' or '(' or ')'))
                {
                    return false;
                }
            }

            return text.Length <= LongestText;
        }
    }
}
