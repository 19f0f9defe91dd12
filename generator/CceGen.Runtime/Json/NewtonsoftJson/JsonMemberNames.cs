#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Serialization;

    /// <summary>The names of the members of the model that is being read: known ones are not made anew for each answer.</summary>
    internal sealed class JsonMemberNames : JsonNameTable
    {
        private JsonPropertyCollection? _members;
        private int _next;

        /// <summary>Begins with a model, and says where reading stood in the one that it is in.</summary>
        public (JsonPropertyCollection? Members, int Next) Enter(JsonPropertyCollection members)
        {
            var outer = (_members, _next);
            (_members, _next) = (members, 0);
            return outer;
        }

        public void Leave((JsonPropertyCollection? Members, int Next) outer) => (_members, _next) = outer;

        public override string? Get(char[] key, int start, int length)
        {
            // Members mostly come in the order of the document.
            var count = _members is null ? 0 : _members.Count;
            for (var tried = 0; tried < count; tried++)
            {
                var index = (_next + tried) % count;
                var name = _members![index].PropertyName;
                if (name is not null && name.Length == length && IsAt(key, start, name))
                {
                    _next = index + 1;
                    return name;
                }
            }

            return null;
        }

        private static bool IsAt(char[] key, int start, string name)
        {
            for (var index = 0; index < name.Length; index++)
            {
                if (key[start + index] != name[index])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
