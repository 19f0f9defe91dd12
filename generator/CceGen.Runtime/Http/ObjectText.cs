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
        public static string? Of(object? value) => Of(value, CultureInfo.InvariantCulture);

        public static string? Of(object? value, IFormatProvider culture) => value switch
        {
            null => null,
            Enum member => OfEnum(member),
            bool flag => WireText.Of(flag),
            byte[] octets => WireText.Of(octets),
            Array items => OfItems(items, culture),
            _ => Convert.ToString(value, culture) ?? "",
        };

        private static string OfItems(Array items, IFormatProvider culture)
        {
            var texts = new string?[items.Length];
            for (var index = 0; index < texts.Length; index++)
            {
                texts[index] = Of(items.GetValue(index), culture);
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
