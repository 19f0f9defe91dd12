#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>Finds the names of the model that is being read, so that no text is made of them.</summary>
    internal sealed class JsonNameCursor : JsonNameTable
    {
        private JsonNames? _names;
        private int _next;

        /// <summary>The index of the name that was last read; -1 when the model has no such member.</summary>
        public int Member { get; private set; }

        /// <summary>Where the model that is being read is at.</summary>
        public (JsonNames? Names, int Next) Current => (_names, _next);

        /// <summary>Begins with a model, and returns where the one stopped that it is in.</summary>
        public (JsonNames? Names, int Next) Enter(JsonNames names)
        {
            var outer = Current;
            (_names, _next) = (names, 0);
            return outer;
        }

        /// <summary>Continues with the outer model.</summary>
        public void Leave((JsonNames? Names, int Next) outer) => (_names, _next) = outer;

        public override string? Get(char[] key, int start, int length)
        {
            Member = _names is null ? -1 : _names.Find(key, start, length, ref _next);
            return Member < 0 ? null : _names!.Get(Member);
        }
    }
}
