#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <summary>The names of the members of a model, which are found in another letter case as well, unless one is spelled so.</summary>
    internal sealed class LenientJsonNames : JsonNames
    {
        public LenientJsonNames(params string[] names)
            : base(names)
        {
        }

        public LenientJsonNames(JsonNames inherited, params string[] names)
            : base(inherited, names)
        {
        }

        protected override int FindOther(ref Utf8JsonReader reader)
        {
            var name = reader.GetString();
            for (var index = 0; index < Count; index++)
            {
                if (string.Equals(name, Get(index), StringComparison.OrdinalIgnoreCase))
                {
                    return index;
                }
            }

            return -1;
        }
    }
}
