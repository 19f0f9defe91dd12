#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;
    using global::System.Linq;

    /// <summary>Takes values apart that are written as JSON. Null is no field.</summary>
    internal static class FormFields
    {
        /// <summary>The fields of an object: those of its members, one after the other.</summary>
        public static IEnumerable<FormField> OfMembers(string json, IReadOnlyDictionary<string, FormStyle> styles)
        {
            foreach (var member in new JsonPart(json).Members())
            {
                foreach (var field in Of(member.Key, member.Value, styles.TryGetValue(member.Key, out var style) ? style : FormStyle.Repeated))
                {
                    yield return field;
                }
            }
        }

        /// <summary>The fields of a value.</summary>
        public static IEnumerable<FormField> Of(string name, string json, FormStyle style) => Of(name, new JsonPart(json), style);

        private static IEnumerable<FormField> Of(string name, JsonPart value, FormStyle style) => value switch
        {
            { IsNull: true } => Enumerable.Empty<FormField>(),
            _ when style == FormStyle.Json => new[] { Field(name, value.Json, FormStyle.Json) },
            { IsList: false, IsObject: false } => new[] { Field(name, value.Text, FormStyle.Repeated) },
            _ when style == FormStyle.DeepObject => JsonParts.DeepOf(name, value).Select(part => Field(part.Key!, part.Value, FormStyle.Repeated)),
            _ when style is FormStyle.Comma or FormStyle.Space or FormStyle.Tab or FormStyle.Pipe => Joined(name, value, style),
            { IsList: true } => value.Items().Where(item => !item.IsNull).Select(item => OfItem(name, item)),
            _ when style == FormStyle.Exploded => value.Members().Where(member => !member.Value.IsNull).Select(member => OfItem(member.Key, member.Value)),
            _ => new[] { Field(name, value.Json, FormStyle.Json) },
        };

        private static FormField OfItem(string name, JsonPart item)
            => item.IsList || item.IsObject ? Field(name, item.Json, FormStyle.Json) : Field(name, item.Text, FormStyle.Repeated);

        private static IEnumerable<FormField> Joined(string name, JsonPart value, FormStyle style)
        {
            var items = value.IsList
                ? value.Items().Where(item => !item.IsNull).Select(item => item.Text).ToList()
                : value.Members().Where(member => !member.Value.IsNull).SelectMany(member => new[] { member.Key, member.Value.Text }).ToList();
            return items.Count == 0 ? Enumerable.Empty<FormField>() : new[] { new FormField(name, items, style) };
        }

        private static FormField Field(string name, string value, FormStyle style) => new FormField(name, new[] { value }, style);
    }
}
