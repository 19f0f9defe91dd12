#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>What is known of a value before it is read, and which types of a union it may be. It is used for one value after the other.</summary>
    internal sealed class JsonOutline
    {
        private readonly JsonCandidate?[] _candidates;
        private readonly bool[] _fits;
        private readonly JsonKinds[] _members;
        private readonly string?[] _texts;

        /// <param name="candidates">In the order in which they are tried.</param>
        /// <param name="names">How many names of members there are to look for.</param>
        public JsonOutline(JsonCandidate[] candidates, int names)
            : this(candidates, names, new bool[candidates.Length])
        {
            IsInside = false;
            Restart();
        }

        private JsonOutline(JsonCandidate?[] candidates, int names, bool[] fits)
        {
            _candidates = candidates;
            _fits = fits;
            IsInside = true;
            _members = new JsonKinds[names];
            _texts = new string?[names];
            Items = Inside(Array.ConvertAll(candidates, static candidate => candidate?.Item));
            Values = Inside(Array.ConvertAll(candidates, static candidate => candidate?.Value));
        }

        /// <summary>What is known of an item; null when nothing has to be.</summary>
        public JsonOutline? Items { get; }

        /// <summary>What is known of the value of a member, whatever its name; null when nothing has to be.</summary>
        public JsonOutline? Values { get; }

        /// <summary>How many names of members there are to look for.</summary>
        public int Names => _members.Length;

        /// <summary>Whether there are members with other names than those that are looked for.</summary>
        public bool HasOthers { get; private set; }

        // A value inside of the one that is chosen.
        private bool IsInside { get; }

        /// <summary>What a member is; none for one that is missing.</summary>
        public JsonKinds Member(int name) => _members[name];

        /// <summary>The text of a member that is a string, a number or a Boolean, and that has to be one of some texts.</summary>
        public string? Text(int name) => _texts[name];

        /// <summary>The first type that the value may be; 0 for none.</summary>
        /// <param name="tried">How many of them were tried in vain.</param>
        public int Branch(int tried)
        {
            for (var index = 0; index < _fits.Length; index++)
            {
                if (_fits[index] && !IsBefore(index) && tried-- == 0)
                {
                    return _candidates[index]!.Branch;
                }
            }

            return 0;
        }

        /// <summary>Begins with another value of the union.</summary>
        public void Restart()
        {
            for (var index = 0; index < _fits.Length; index++)
            {
                _fits[index] = true;
            }
        }

        /// <summary>Begins with a value; says whether it has to be looked into.</summary>
        public bool Begin(JsonKinds kind)
        {
            var looksInto = false;
            for (var index = 0; index < _fits.Length; index++)
            {
                if (_fits[index] && _candidates[index] is { } candidate)
                {
                    _fits[index] = candidate.Is(kind) || (IsInside && kind == JsonKinds.Null);
                    looksInto |= _fits[index] && candidate.LooksInto(kind);
                }
            }

            if (looksInto && kind == JsonKinds.Object)
            {
                Array.Clear(_members, 0, _members.Length);
                Array.Clear(_texts, 0, _texts.Length);
                HasOthers = false;
            }

            return looksInto;
        }

        /// <summary>Whether the text of a member has to be known.</summary>
        public bool AsksForText(int name) => Array.Exists(_candidates, candidate => candidate?.AsksForText(name) == true);

        public void SetMember(int name, JsonKinds kind, string? text)
        {
            _members[name] = kind;
            _texts[name] = text;
        }

        /// <summary>Notes a member with a name that is not looked for.</summary>
        public void AddOther() => HasOthers = true;

        /// <summary>Ends an object.</summary>
        public void End()
        {
            for (var index = 0; index < _fits.Length; index++)
            {
                _fits[index] &= _candidates[index]?.Fits(this) != false;
            }
        }

        // A type that is a union has several candidates.
        private bool IsBefore(int index)
        {
            var before = 0;
            while (!_fits[before] || _candidates[before]!.Branch != _candidates[index]!.Branch)
            {
                before++;
            }

            return before < index;
        }

        private JsonOutline? Inside(JsonCandidate?[] candidates)
            => Array.Exists(candidates, static candidate => candidate is not null) ? new JsonOutline(candidates, _members.Length, _fits) : null;
    }
}
