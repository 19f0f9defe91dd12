#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
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

        public override int FindOther(char[] text, int start, int length)
        {
            for (var index = 0; index < Count; index++)
            {
                if (IsAt(text, start, length, Get(index)))
                {
                    return index;
                }
            }

            return -1;
        }

        public override int Find(string name, ref int next)
        {
            var index = base.Find(name, ref next);
            return index < 0 ? FindOther(name.ToCharArray(), 0, name.Length) : index;
        }

        private static bool IsAt(char[] text, int start, int length, string name)
        {
            if (name.Length != length)
            {
                return false;
            }

            for (var index = 0; index < length; index++)
            {
                var character = text[start + index];
                if (character != name[index] && char.ToUpperInvariant(character) != char.ToUpperInvariant(name[index]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
