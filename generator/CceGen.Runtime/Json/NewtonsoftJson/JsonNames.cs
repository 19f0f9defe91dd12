#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>The names of the members of a model, those of its base first.</summary>
    internal class JsonNames
    {
        private readonly string[] _names;
        private readonly string[] _own;

        public JsonNames(params string[] names)
        {
            _names = names;
            _own = names;
        }

        public JsonNames(JsonNames inherited, params string[] names)
        {
            _names = new string[inherited.Count + names.Length];
            inherited._names.CopyTo(_names, 0);
            names.CopyTo(_names, inherited.Count);
            _own = names;
            if (inherited.Demands is { } demands)
            {
                Demands = new byte[Count];
                demands.CopyTo(Demands, 0);
            }
        }

        /// <summary>How many names there are, those of the base included.</summary>
        public int Count => _names.Length;

        /// <summary>What is demanded of each member: nothing (0), that it is there (1), or that it is there and not null (2). Null where nothing is demanded.</summary>
        public byte[]? Demands { get; private set; }

        /// <summary>The name of a member of the model itself.</summary>
        public string this[int own] => _own[own];

        /// <summary>The name of a member of the model or of its base.</summary>
        public string Get(int member) => _names[member];

        /// <summary>Demands members of the model itself whenever it is read.</summary>
        /// <param name="mayBeNull">Whether null is one of their values.</param>
        /// <param name="own">Their indices.</param>
        /// <returns>The same names.</returns>
        public JsonNames Require(bool mayBeNull, params int[] own)
        {
            Demands ??= new byte[Count];
            foreach (var index in own)
            {
                Demands[Count - _own.Length + index] = mayBeNull ? (byte)1 : (byte)2;
            }

            return this;
        }

        /// <summary>Finds a name; -1 when it is none of these.</summary>
        /// <param name="name">The characters.</param>
        /// <param name="next">The member that is likely to come next.</param>
        public int Find(in JsonCharacters name, ref int next)
        {
            for (var tried = 0; tried < _names.Length; tried++)
            {
                var index = next + tried < _names.Length ? next + tried : next + tried - _names.Length;
                if (name.AreThoseOf(_names[index]))
                {
                    next = index + 1;
                    return index;
                }
            }

            return -1;
        }

        /// <inheritdoc cref="Find(in JsonCharacters, ref int)"/>
        public int Find(string name, ref int next)
        {
            var index = Array.IndexOf(_names, name, Math.Min(next, _names.Length));
            index = index < 0 ? Array.IndexOf(_names, name) : index;
            next = index + 1;
            return index;
        }

        /// <summary>The member that is read of an object.</summary>
        /// <param name="member">The one whose name it is; -1 for none.</param>
        /// <param name="reader">At the name.</param>
        /// <param name="model">What was read of the object.</param>
        /// <param name="read">What these names remember of the object; null at its start.</param>
        /// <returns>Its index; -1 for a member that the document does not name.</returns>
        public virtual int Settle(int member, JsonReader reader, IJsonModel model, ref object? read) => member;
    }
}
