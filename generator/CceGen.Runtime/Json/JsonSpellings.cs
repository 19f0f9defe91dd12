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

            if (text is not null && !(member < _texts?.Length))
            {
                Array.Resize(ref _texts, Math.Max(member + 1, 2 * _texts?.Length ?? 0));
            }

            if (member < _texts?.Length)
            {
                _texts[member] = text;
            }
        }

        public bool Equals(JsonSpellings other) => true;

        public override bool Equals(object? obj) => obj is JsonSpellings;

        public override int GetHashCode() => 0;

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
