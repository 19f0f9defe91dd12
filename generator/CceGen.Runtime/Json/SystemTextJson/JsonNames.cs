#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>The names of the members of a model, those of its base first.</summary>
    internal class JsonNames
    {
        private readonly byte[][] _names;
        private readonly JsonEncodedText[] _own;

        public JsonNames(params string[] names)
        {
            _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
            _own = Array.ConvertAll(names, name => JsonEncodedText.Encode(name));
        }

        public JsonNames(JsonNames inherited, params string[] names)
            : this(names)
        {
            var own = _names;
            _names = new byte[inherited.Count + own.Length][];
            inherited._names.CopyTo(_names, 0);
            own.CopyTo(_names, inherited.Count);
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
        public JsonEncodedText this[int own] => _own[own];

        /// <summary>The name of a member of the model or of its base.</summary>
        public string Get(int member) => Encoding.UTF8.GetString(_names[member]);

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

        /// <summary>Finds the name that the reader is at; -1 when it is none of these.</summary>
        /// <param name="reader">At the name.</param>
        /// <param name="next">The member that is likely to come next.</param>
        public int Find(ref Utf8JsonReader reader, ref int next)
        {
            for (var tried = 0; tried < _names.Length; tried++)
            {
                var index = next + tried < _names.Length ? next + tried : next + tried - _names.Length;
                if (reader.ValueTextEquals(_names[index]))
                {
                    next = index + 1;
                    return index;
                }
            }

            return -1;
        }

        /// <summary>The member that is read of an object.</summary>
        /// <param name="member">The one whose name it is; -1 for none.</param>
        /// <param name="reader">At the name.</param>
        /// <param name="model">What was read of the object.</param>
        /// <param name="read">What these names remember of the object; null at its start.</param>
        /// <returns>Its index; -1 for a member that the document does not name.</returns>
        public virtual int Settle(int member, ref Utf8JsonReader reader, IJsonModel model, ref object? read) => member;
    }
}
