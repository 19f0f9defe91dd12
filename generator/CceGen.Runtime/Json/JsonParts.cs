#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;

    /// <summary>
    /// The texts that JSON consists of, for parameters and fields that are no JSON: those of members with their names, and of items and a
    /// single text or number without. Null is omitted.
    /// </summary>
    internal static class JsonParts
    {
        /// <summary>Returns the parts. What no style but <c>deepObject</c> can write is the text of its JSON: a value that is nested in a member or an item.</summary>
        /// <param name="json">The JSON.</param>
        /// <param name="canRepeat">Whether a member that is a list has a part for every item, under the same name.</param>
        public static List<KeyValuePair<string?, string>> Of(string json, bool canRepeat)
        {
            var value = new JsonPart(json);
            var members = value.IsObject
                ? value.Members().Select(member => new KeyValuePair<string?, JsonPart>(member.Key, member.Value))
                : new[] { new KeyValuePair<string?, JsonPart>(null, value) };
            var parts = new List<KeyValuePair<string?, string>>();
            foreach (var member in members)
            {
                var isSeveral = member.Value.IsList && (canRepeat || member.Key is null);
                foreach (var item in isSeveral ? member.Value.Items() : new[] { member.Value })
                {
                    if (!item.IsNull)
                    {
                        parts.Add(new KeyValuePair<string?, string>(member.Key, item.Text));
                    }
                }
            }

            return parts;
        }

        /// <summary>Returns a text for each item of a list of lists: the inner lists are joined.</summary>
        /// <param name="json">The JSON.</param>
        /// <param name="separators">The separators of the inner lists, from the outermost.</param>
        /// <param name="parameter">The parameter.</param>
        /// <exception cref="ArgumentException">A text has one of the separators.</exception>
        public static List<string> Lists(string json, string separators, string parameter)
            => new JsonPart(json).Items().Where(item => !item.IsNull).Select(item => Joined(item, separators, 0, parameter)).ToList();

        /// <summary>
        /// Returns the parts at any depth, with names such as <c>name[member]</c>. Servers read <c>name[]</c> as a list of texts, but need to
        /// know which members belong to one item: <c>name[0][member]</c>.
        /// </summary>
        public static IEnumerable<KeyValuePair<string?, string>> DeepOf(string name, JsonPart value)
        {
            if (value.IsNull)
            {
                return Enumerable.Empty<KeyValuePair<string?, string>>();
            }

            if (value.IsObject)
            {
                return value.Members().SelectMany(member => DeepOf($"{name}[{member.Key}]", member.Value));
            }

            if (!value.IsList)
            {
                return new[] { new KeyValuePair<string?, string>(name, value.Text) };
            }

            var items = value.Items().Where(item => !item.IsNull).ToList();
            var isNested = items.Exists(item => item.IsList || item.IsObject);
            return items.SelectMany((item, index) => DeepOf(isNested ? $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]" : name + "[]", item));
        }

        /// <summary>Returns the names and values in turn; of a value without a name, the value alone.</summary>
        public static List<string> Flatten(IEnumerable<KeyValuePair<string?, string>> parts)
        {
            var texts = new List<string>();
            foreach (var part in parts)
            {
                if (part.Key is not null)
                {
                    texts.Add(part.Key);
                }

                texts.Add(part.Value);
            }

            return texts;
        }

        /// <summary>Returns <c>name=value</c> for each part; of a value without a name, the value alone.</summary>
        /// <exception cref="ArgumentException">A name has an equals sign.</exception>
        public static List<string> Join(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var texts = new List<string>();
            foreach (var part in parts)
            {
                texts.Add(part.Key is null ? part.Value
                    : part.Key.IndexOf('=') < 0 ? part.Key + "=" + part.Value
                    : throw new ArgumentException("The name of a member must not have an equals sign.", parameter));
            }

            return texts;
        }

        private static string Joined(JsonPart value, string separators, int level, string parameter)
        {
            if (value.IsList && level < separators.Length)
            {
                return string.Join(separators[level].ToString(), value.Items().Where(item => !item.IsNull).Select(item => Joined(item, separators, level + 1, parameter)));
            }

            return value.Text.IndexOfAny(separators.ToCharArray()) < 0
                ? value.Text
                : throw new ArgumentException("An item of a list in a list must not contain a separator.", parameter);
        }
    }
}
