#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Runtime.CompilerServices;
    using global::System.Text.Json;

    /// <summary>Limits of the JSON that a client reads and writes. The depth is limited by the library's own <c>MaxDepth</c>.</summary>
    internal static class JsonLimits
    {
        private const int DefaultMaxValues = 1000000;

        private static readonly ConditionalWeakTable<JsonSerializerOptions, StrongBox<int>> MaxValues = new ConditionalWeakTable<JsonSerializerOptions, StrongBox<int>>();

        /// <summary>Sets the maximum number of values in the body of a response: objects, arrays and what is in them. The default is 1,000,000.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
        public static void SetMaxValues(this JsonSerializerOptions settings, int maxValues)
        {
            if (maxValues < 1)
            {
                throw new ArgumentOutOfRangeException(nameof(maxValues), maxValues, "The number of values must be at least 1.");
            }

            MaxValues.GetValue(settings, _ => new StrongBox<int>()).Value = maxValues;
        }

        public static int GetMaxValues(this JsonSerializerOptions settings)
            => MaxValues.TryGetValue(settings, out var maxValues) ? maxValues.Value : DefaultMaxValues;

        public static string TooManyValues(int maxValues)
            => FormattableString.Invariant($"The JSON has more than {maxValues} values; SetMaxValues raises the limit.");
    }
}
