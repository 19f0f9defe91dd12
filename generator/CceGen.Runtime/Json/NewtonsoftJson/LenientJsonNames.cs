#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::Newtonsoft.Json;

    /// <summary>
    /// The names of the members of a model, which are found in another letter case as well. Where an object has several spellings of a member, its
    /// value is that of its own name, or else the first one; the others are unknown members.
    /// </summary>
    internal sealed class LenientJsonNames : JsonNames
    {
        private readonly string[] _texts;

        public LenientJsonNames(params string[] names)
            : base(names)
        {
            _texts = Texts();
        }

        public LenientJsonNames(JsonNames inherited, params string[] names)
            : base(inherited, names)
        {
            _texts = Texts();
        }

        public override int Settle(int member, JsonReader reader, IJsonModel model, ref object? read)
        {
            var members = (MembersRead)(read ??= new MembersRead());
            if (member < 0)
            {
                var name = (string)reader.Value!;
                member = FindOther(name, members);
                if (member >= 0)
                {
                    members.Add(member, name);
                }
            }
            else if (members.Add(member) is { } otherName)
            {
                Keep(model, _texts[member], otherName);
            }

            return member;
        }

        // Finds the value that was read by writing the model, which is slow: an object with two spellings of a member is rare.
        private static void Keep(IJsonModel model, string name, string otherName)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            using (var writer = new JsonTextWriter(text))
            {
                model.WriteJson(writer);
            }

            var unknown = model.UnknownMembers ??= new Dictionary<string, object?>();
            unknown[otherName] = null;
            using var reader = JsonBodyReader.OfWritten(text.ToString());
            reader.Read();
            while (JsonScalars.Next(reader) != JsonToken.EndObject)
            {
                if ((string)reader.Value! == name)
                {
                    unknown[otherName] = JsonCodecs.Any.ReadNext(reader);
                }
                else
                {
                    JsonScalars.SkipMember(reader);
                }
            }
        }

        // One that was not read yet.
        private int FindOther(string name, MembersRead read)
        {
            for (var index = 0; index < _texts.Length; index++)
            {
                if (string.Equals(_texts[index], name, StringComparison.OrdinalIgnoreCase) && !read.Contains(index))
                {
                    return index;
                }
            }

            return -1;
        }

        private string[] Texts()
        {
            var texts = new string[Count];
            for (var index = 0; index < Count; index++)
            {
                texts[index] = Get(index);
            }

            return texts;
        }
    }
}
