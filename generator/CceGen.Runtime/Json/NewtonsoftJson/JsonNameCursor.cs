#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    /// <summary>Finds the names of the model that is being read, so that no text is made of them.</summary>
    internal struct JsonNameCursor
    {
        private JsonNames? _names;
        private int _next;

        /// <summary>The index of the name that was last read; -1 when the model has no such member.</summary>
        public int Member { get; private set; }

        /// <summary>Where the model that is being read is at.</summary>
        public readonly (JsonNames? Names, int Next) Current => (_names, _next);

        /// <summary>Begins with a model, and returns where the one stopped that it is in.</summary>
        public (JsonNames? Names, int Next) Enter(JsonNames names)
        {
            var outer = Current;
            (_names, _next) = (names, 0);
            return outer;
        }

        /// <summary>Continues with the outer model.</summary>
        public void Leave((JsonNames? Names, int Next) outer) => (_names, _next) = outer;

        /// <summary>Finds the name of a member; null when the model has no such member.</summary>
        public string? Find(in JsonCharacters name)
        {
            Member = _names is null ? -1 : _names.Find(name, ref _next);
            return Member < 0 ? null : _names!.Get(Member);
        }
    }
}
