#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>What JSON has to look like for one of the types of a union.</summary>
    internal sealed class JsonCandidate
    {
        private readonly List<Rule> _rules = new List<Rule>();
        private readonly JsonKinds _kinds;
        private string[]? _only;
        private bool[] _allowed = Array.Empty<bool>();

        /// <param name="branch">The type: its number, from 1.</param>
        /// <param name="kinds">The kinds of its values.</param>
        public JsonCandidate(int branch, JsonKinds kinds)
        {
            Branch = branch;
            _kinds = kinds;
        }

        public int Branch { get; }

        /// <summary>What each item of an array has to look like, unless it is null; null for anything.</summary>
        public JsonCandidate? Item { get; private set; }

        /// <summary>What the value of each member of an object has to look like, unless it is null; null for anything.</summary>
        public JsonCandidate? Value { get; private set; }

        /// <summary>Whether values of the kind have to be looked into.</summary>
        public bool LooksInto(JsonKinds kind)
            => Is(kind) && (kind == JsonKinds.Array ? Item is not null : kind == JsonKinds.Object && (_rules.Count > 0 || _only is not null || Value is not null));

        /// <summary>Whether values of the kind may be of this type.</summary>
        public bool Is(JsonKinds kind) => (_kinds & kind) != 0;

        /// <summary>What the items of an array have to look like.</summary>
        public JsonCandidate Of(JsonKinds items) => Of(new JsonCandidate(Branch, items));

        /// <inheritdoc cref="Of(JsonKinds)"/>
        public JsonCandidate Of(JsonCandidate item)
        {
            Item = item;
            return this;
        }

        /// <summary>What the values of all members of an object have to look like.</summary>
        public JsonCandidate To(JsonKinds values) => To(new JsonCandidate(Branch, values));

        /// <inheritdoc cref="To(JsonKinds)"/>
        public JsonCandidate To(JsonCandidate value)
        {
            Value = value;
            return this;
        }

        /// <summary>A member that has to be there, and to be of one of the kinds.</summary>
        public JsonCandidate Has(string name, JsonKinds kinds) => Add(name, kinds, true, null);

        /// <summary>A member that has to be there, and to be one of the texts.</summary>
        public JsonCandidate Has(string name, params string[] texts) => Add(name, JsonKinds.Any, true, texts);

        /// <summary>A member that is of one of the kinds where it is there.</summary>
        public JsonCandidate MayHave(string name, JsonKinds kinds) => Add(name, kinds, false, null);

        /// <summary>A member that is one of the texts where it is there, and not null.</summary>
        public JsonCandidate MayHave(string name, params string[] texts) => Add(name, JsonKinds.Any, false, texts);

        /// <summary>The names of all members that an object may have.</summary>
        public JsonCandidate HasOnly(params string[] names)
        {
            _only = names;
            return this;
        }

        /// <summary>Gives the members the numbers of their names.</summary>
        public void Number(List<string> names)
        {
            foreach (var rule in _rules)
            {
                rule.Index = IndexOf(rule.Name, names);
            }

            foreach (var name in _only ?? Array.Empty<string>())
            {
                var index = IndexOf(name, names);
                Array.Resize(ref _allowed, Math.Max(_allowed.Length, index + 1));
                _allowed[index] = true;
            }

            Item?.Number(names);
            Value?.Number(names);
        }

        /// <summary>Whether it matters which text a member is.</summary>
        public bool AsksForText(int name) => _rules.Exists(rule => rule.Index == name && rule.HasTexts);

        /// <summary>Whether an object looks like one of this type.</summary>
        public bool Fits(JsonOutline value)
        {
            foreach (var rule in _rules)
            {
                if (!rule.Fits(value))
                {
                    return false;
                }
            }

            return _only is null || HasOnlyAllowed(value);
        }

        private static int IndexOf(string name, List<string> names)
        {
            var index = names.IndexOf(name);
            if (index < 0)
            {
                index = names.Count;
                names.Add(name);
            }

            return index;
        }

        private bool HasOnlyAllowed(JsonOutline value)
        {
            for (var name = 0; name < value.Names; name++)
            {
                if (value.Member(name) != JsonKinds.None && !(name < _allowed.Length && _allowed[name]))
                {
                    return false;
                }
            }

            return !value.HasOthers;
        }

        private JsonCandidate Add(string name, JsonKinds kinds, bool isRequired, string[]? texts)
        {
            _rules.Add(new Rule(name, kinds, isRequired, texts));
            return this;
        }

        private sealed class Rule
        {
            private readonly JsonKinds _kinds;
            private readonly bool _isRequired;
            private readonly string[]? _texts;

            public Rule(string name, JsonKinds kinds, bool isRequired, string[]? texts)
            {
                Name = name;
                _kinds = kinds;
                _isRequired = isRequired;
                _texts = texts;
            }

            public string Name { get; }

            public int Index { get; set; }

            public bool HasTexts => _texts is not null;

            public bool Fits(JsonOutline value)
            {
                var kind = value.Member(Index);
                return kind == JsonKinds.None || (kind == JsonKinds.Null && !_isRequired && _texts is not null) ? !_isRequired
                    : _texts is not null ? Array.IndexOf(_texts, value.Text(Index)) >= 0
                    : (kind & _kinds) != 0;
            }
        }
    }
}
