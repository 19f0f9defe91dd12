#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;

    /// <summary>A field of a form: its name, and its value or the items that a separator stands between.</summary>
    internal readonly struct FormField
    {
        public FormField(string name, IReadOnlyList<string> items, FormStyle style)
        {
            Name = name;
            Items = items;
            Style = style;
        }

        public string Name { get; }

        /// <summary>One for a value.</summary>
        public IReadOnlyList<string> Items { get; }

        /// <summary>The separator; <see cref="FormStyle.Json"/> where the value is JSON.</summary>
        public FormStyle Style { get; }
    }
}
