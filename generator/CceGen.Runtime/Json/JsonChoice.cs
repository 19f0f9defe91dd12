#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Threading;

    /// <summary>Chooses the type of a union that a JSON value is read as. Types have the numbers from 1; 0 is none of them.</summary>
    internal sealed class JsonChoice
    {
        private readonly JsonCandidate[] _candidates;
        private readonly List<string> _names = new List<string>();
        private Dictionary<string, int>? _values;
        private int _otherValue;
        private JsonOutline? _spare;

        /// <param name="candidates">In the order in which they are tried.</param>
        public JsonChoice(params JsonCandidate[] candidates)
        {
            _candidates = candidates;
            foreach (var candidate in candidates)
            {
                candidate.Number(_names);
            }
        }

        /// <summary>The names of the members that an outline has to have.</summary>
        public IReadOnlyList<string> Names => _names;

        /// <summary>The number of the name of the member that tells objects apart; -1 when there is none.</summary>
        public int Discriminator { get; private set; } = -1;

        /// <summary>A member whose value says which type an object is.</summary>
        /// <param name="name">The name of the member.</param>
        /// <param name="values">The values and their types.</param>
        public JsonChoice By(string name, params (string Value, int Branch)[] values) => By(name, 0, values);

        /// <inheritdoc cref="By(string, ValueTuple{string, int}[])"/>
        /// <param name="name">The name of the member.</param>
        /// <param name="otherwise">The type of objects without the member, or with another value of it.</param>
        /// <param name="values">The values and their types.</param>
        public JsonChoice By(string name, int otherwise, params (string Value, int Branch)[] values)
        {
            Discriminator = _names.IndexOf(name);
            if (Discriminator < 0)
            {
                Discriminator = _names.Count;
                _names.Add(name);
            }

            _otherValue = otherwise;
            _values = new Dictionary<string, int>(values.Length, StringComparer.Ordinal);
            foreach (var (value, branch) in values)
            {
                _values[value] = branch;
            }

            return this;
        }

        /// <summary>Whether a value of the kind has to be looked into.</summary>
        public bool LooksInto(JsonKinds kind)
            => (kind == JsonKinds.Object && Discriminator >= 0) || Array.Exists(_candidates, candidate => candidate.LooksInto(kind));

        /// <summary>Chooses a type for a value of which the kind says enough.</summary>
        /// <param name="kind">The kind of the value.</param>
        /// <param name="tried">How many of the types that it may be were tried in vain.</param>
        public int Find(JsonKinds kind, int tried)
        {
            for (var index = 0; index < _candidates.Length; index++)
            {
                if (_candidates[index].Is(kind) && !IsBefore(kind, index) && tried-- == 0)
                {
                    return _candidates[index].Branch;
                }
            }

            return 0;
        }

        /// <summary>Chooses a type for an object by its discriminator.</summary>
        /// <param name="text">The value of the member; null when it is missing, or no text, number or Boolean.</param>
        public int Find(string? text) => text is not null && _values!.TryGetValue(text, out var branch) ? branch : _otherValue;

        /// <summary>Takes an outline to look into a value with. It is given back with <see cref="Return"/>.</summary>
        public JsonOutline Rent()
        {
            var outline = Interlocked.Exchange(ref _spare, null) ?? new JsonOutline(_candidates, _names.Count);
            outline.Restart();
            return outline;
        }

        public void Return(JsonOutline outline) => _spare = outline;

        // A type that is a union has several candidates.
        private bool IsBefore(JsonKinds kind, int index)
        {
            var before = 0;
            while (_candidates[before].Branch != _candidates[index].Branch || !_candidates[before].Is(kind))
            {
                before++;
            }

            return before < index;
        }
    }
}
