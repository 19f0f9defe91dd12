#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;
    using global::System.Reflection;
    using global::System.Runtime.Serialization;

    /// <summary>Formats values of which a document does not say what they are. Null stays null.</summary>
    internal static class ObjectText
    {
        public static string? Of(object? value) => In(CultureInfo.InvariantCulture, value);

        public static string? In(IFormatProvider culture, object? value) => value switch
        {
            null => null,
            Enum member => OfEnum(member),
            bool flag => WireText.Of(flag),
            byte[] octets => WireText.Of(octets),
            Array items => OfItems(culture, items),
            _ => Convert.ToString(value, culture) ?? "",
        };

        /// <summary>The text of a value that has one; any other as it is, to be written as JSON.</summary>
        public static object? Plain(object? value) => value is IFormattable or Array ? In(CultureInfo.InvariantCulture, value) : value;

        private static string OfItems(IFormatProvider culture, Array items)
        {
            var texts = new string?[items.Length];
            for (var index = 0; index < texts.Length; index++)
            {
                texts[index] = In(culture, items.GetValue(index));
            }

            return string.Join(",", texts);
        }

        // The text of the member; of one without a text its number, and of several flags their names.
        private static string OfEnum(Enum value)
        {
            var name = Enum.GetName(value.GetType(), value);
            return name is null
                ? value.ToString()
                : value.GetType().GetField(name)?.GetCustomAttribute<EnumMemberAttribute>() is { } attribute ? attribute.Value ?? name : value.ToString("D");
        }
    }
}
