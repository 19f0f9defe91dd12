#nullable enable

namespace CceGen.Runtime
{
    /// <summary>What is known of a value before it is read: as much as it takes to choose a type for it.</summary>
    internal sealed class JsonOutline
    {
        private readonly JsonKinds[] _members;
        private readonly string?[] _texts;

        /// <param name="kind">What the value is.</param>
        /// <param name="names">How many names of members there are to look for.</param>
        public JsonOutline(JsonKinds kind, int names)
        {
            Kind = kind;
            _members = new JsonKinds[names];
            _texts = new string?[names];
        }

        public JsonKinds Kind { get; }

        /// <summary>The kinds of all items.</summary>
        public JsonKinds Items { get; private set; }

        /// <summary>The first item that is an object or an array.</summary>
        public JsonOutline? First { get; private set; }

        /// <summary>What a member is; none for one that is missing.</summary>
        public JsonKinds Member(int name) => _members[name];

        /// <summary>The text of a member that is a string, a number or a Boolean.</summary>
        public string? Text(int name) => _texts[name];

        public void SetMember(int name, JsonKinds kind, string? text)
        {
            _members[name] = kind;
            _texts[name] = text;
        }

        public void AddItem(JsonKinds kind) => Items |= kind;

        public void AddItem(JsonOutline item)
        {
            Items |= item.Kind;
            First ??= item;
        }
    }
}
