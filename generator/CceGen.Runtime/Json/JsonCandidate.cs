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
        private JsonCandidate? _item;

        /// <param name="branch">The type: its number, from 1.</param>
        /// <param name="kinds">The kinds of its values.</param>
        public JsonCandidate(int branch, JsonKinds kinds)
        {
            Branch = branch;
            _kinds = kinds;
        }

        public int Branch { get; }

        /// <summary>How many arrays are in each other before there is nothing more to look at.</summary>
        public int Depth => _item is null ? 0 : 1 + _item.Depth;

        /// <summary>Whether values of the kind have to be looked into.</summary>
        public bool LooksInto(JsonKinds kind) => Is(kind) && (kind == JsonKinds.Array ? _item is not null : _rules.Count > 0);

        /// <summary>Whether values of the kind may be of this type.</summary>
        public bool Is(JsonKinds kind) => (_kinds & kind) != 0;

        /// <summary>What the items of an array have to look like.</summary>
        public JsonCandidate Of(JsonKinds items) => Of(new JsonCandidate(Branch, items));

        /// <inheritdoc cref="Of(JsonKinds)"/>
        public JsonCandidate Of(JsonCandidate item)
        {
            _item = item;
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

        /// <summary>Gives the members the numbers of their names.</summary>
        public void Number(List<string> names)
        {
            foreach (var rule in _rules)
            {
                var index = names.IndexOf(rule.Name);
                rule.Index = index < 0 ? names.Count : index;
                if (index < 0)
                {
                    names.Add(rule.Name);
                }
            }

            _item?.Number(names);
        }

        /// <summary>Whether a value looks like one of this type.</summary>
        public bool Fits(JsonOutline value)
        {
            if (!Is(value.Kind))
            {
                return false;
            }

            if (value.Kind == JsonKinds.Array)
            {
                return _item is null
                    || ((value.Items & ~_item._kinds & ~JsonKinds.Null) == 0 && (value.First is null || _item.Fits(value.First)));
            }

            return value.Kind != JsonKinds.Object || _rules.TrueForAll(rule => rule.Fits(value));
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
