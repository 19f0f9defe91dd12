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
        private const string Nested = "A value in the parameter is nested. There is no way to send it.";

        /// <summary>Returns the parts. A member that is a list has one for every item.</summary>
        /// <exception cref="ArgumentException">A value is nested otherwise: there is no way to send it.</exception>
        public static List<KeyValuePair<string?, string>> Of(string json, string parameter)
        {
            var value = new JsonPart(json);
            var members = value.IsObject
                ? value.Members().Select(member => new KeyValuePair<string?, JsonPart>(member.Key, member.Value))
                : new[] { new KeyValuePair<string?, JsonPart>(null, value) };
            var parts = new List<KeyValuePair<string?, string>>();
            foreach (var member in members)
            {
                foreach (var item in member.Value.IsList ? member.Value.Items() : new[] { member.Value })
                {
                    if (item.IsList || item.IsObject)
                    {
                        throw new ArgumentException(Nested, parameter);
                    }

                    if (!item.IsNull)
                    {
                        parts.Add(new KeyValuePair<string?, string>(member.Key, item.Text));
                    }
                }
            }

            return parts;
        }

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
        /// <exception cref="ArgumentException">A name occurs twice: its member is a list.</exception>
        public static List<string> Flatten(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var texts = new List<string>();
            foreach (var part in Distinct(parts, parameter))
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
        /// <exception cref="ArgumentException">A name occurs twice, or has an equals sign.</exception>
        public static List<string> Join(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var texts = new List<string>();
            foreach (var part in Distinct(parts, parameter))
            {
                texts.Add(part.Key is null ? part.Value
                    : part.Key.IndexOf('=') < 0 ? part.Key + "=" + part.Value
                    : throw new ArgumentException("The name of a member must not have an equals sign.", parameter));
            }

            return texts;
        }

        private static IEnumerable<KeyValuePair<string?, string>> Distinct(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in parts)
            {
                yield return part.Key is null || names.Add(part.Key) ? part : throw new ArgumentException(Nested, parameter);
            }
        }
    }
}
