#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;

    /// <summary>Which members of an object were read, and which of them under another name than theirs.</summary>
    internal sealed class MembersRead
    {
        private const int BitsOfFirst = 64;

        private ulong _first;
        private HashSet<int>? _further;
        private Dictionary<int, string>? _otherNames;

        public bool Contains(int member) => member < BitsOfFirst ? (_first >> member & 1) != 0 : _further?.Contains(member) == true;

        /// <summary>Adds a member that has its own name.</summary>
        /// <returns>The other name under which it was read before; null for none.</returns>
        public string? Add(int member)
        {
            Remember(member);
            if (_otherNames is null || !_otherNames.TryGetValue(member, out var name))
            {
                return null;
            }

            _otherNames.Remove(member);
            return name;
        }

        /// <summary>Adds a member that has another name.</summary>
        public void Add(int member, string name)
        {
            Remember(member);
            (_otherNames ??= new Dictionary<int, string>()).Add(member, name);
        }

        private void Remember(int member)
        {
            if (member < BitsOfFirst)
            {
                _first |= 1UL << member;
            }
            else
            {
                (_further ??= new HashSet<int>()).Add(member);
            }
        }
    }
}
