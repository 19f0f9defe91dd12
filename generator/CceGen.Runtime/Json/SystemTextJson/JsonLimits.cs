#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Runtime.CompilerServices;
    using global::System.Text.Json;

    /// <summary>Limits of the JSON that a client reads and writes. The depth is limited by the library's own <c>MaxDepth</c>.</summary>
    internal static class JsonLimits
    {
        /// <summary>Maximum depth of JSON, as both libraries have it.</summary>
        public const int DefaultMaxDepth = 64;

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

        /// <summary>Rejects the next object or array where it would be nested too deeply.</summary>
        /// <exception cref="JsonException">The writer is at its maximum depth, or the stack of the thread is too small.</exception>
        public static void CheckDepth(Utf8JsonWriter writer)
        {
            if (writer.CurrentDepth >= writer.Options.MaxDepth)
            {
                throw TooDeep(writer);
            }

            CheckStack(writer.CurrentDepth);
        }

        public static JsonException TooDeep(Utf8JsonWriter writer) => new JsonException(
            FormattableString.Invariant($"The value is nested more than {writer.Options.MaxDepth} levels deep, or contains itself."));

        /// <summary>Rejects what is nested so deeply that the next level would end the process. Only a raised limit of the depth gets there.</summary>
        /// <exception cref="JsonException">The stack of the thread is too small.</exception>
        public static void CheckStack(int depth)
        {
            if (depth <= DefaultMaxDepth)
            {
                return;
            }

            try
            {
                RuntimeHelpers.EnsureSufficientExecutionStack();
            }
            catch (InsufficientExecutionStackException exception)
            {
                throw new JsonException(FormattableString.Invariant($"The JSON is nested {depth} levels deep, for which the stack of the thread is too small."), exception);
            }
        }
    }
}
