using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that writes values as text, whatever the culture.</summary>
internal static class WireTextTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "WireText", Text, "System", "System.Globalization");

    private const string Text = """
        /// <summary>Writes values as they stand in paths, queries and headers. Null stays null.</summary>
        [Generated]
        internal static class WireText
        {
            private const string DateFormat = "yyyy-MM-dd";
            private const string DateTimeFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

            public static string~ Of(bool? value) => value is null ? null : value.Value ? "true" : "false";

            public static string~ Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

            public static string~ Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

            public static string~ Of(ulong? value) => value?.ToString(CultureInfo.InvariantCulture);

            public static string~ Of(float? value) => value?.ToString("R", CultureInfo.InvariantCulture);

            public static string~ Of(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

            public static string~ Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

            public static string~ Of(Guid? value) => value?.ToString("D");

            public static string~ Of(Uri~ value) => value?.OriginalString;

            public static string~ Of(byte[]~ value) => value is null ? null : Convert.ToBase64String(value);

            public static string~ Of(DateTimeOffset? value) => value?.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

            public static string~ Of(DateTime? value) => value?.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

            public static string~ OfDate(DateTimeOffset? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);

            public static string~ OfDate(DateTime? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);
        #if NET6_0_OR_GREATER

            public static string~ OfDate(DateOnly? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);
        #endif
        }
        """;
}
