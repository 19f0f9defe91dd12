#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Runtime.CompilerServices;
    using global::Newtonsoft.Json;

    /// <summary>Limits of the JSON that a client reads and writes. The depth is limited by the library's own <c>MaxDepth</c>.</summary>
    internal static class JsonLimits
    {
        /// <summary>Maximum depth of JSON, as both libraries have it.</summary>
        public const int DefaultMaxDepth = 64;

        private const int DefaultMaxValues = 1000000;

        private static readonly ConditionalWeakTable<JsonSerializerSettings, StrongBox<int>> MaxValues = new ConditionalWeakTable<JsonSerializerSettings, StrongBox<int>>();

        /// <summary>Sets the maximum number of values in the body of a response: objects, arrays and what is in them. The default is 1,000,000.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
        public static void SetMaxValues(this JsonSerializerSettings settings, int maxValues)
        {
            if (maxValues < 1)
            {
                throw new ArgumentOutOfRangeException(nameof(maxValues), maxValues, "The number of values must be at least 1.");
            }

            MaxValues.GetValue(settings, _ => new StrongBox<int>()).Value = maxValues;
        }

        public static int GetMaxValues(this JsonSerializerSettings settings)
            => MaxValues.TryGetValue(settings, out var maxValues) ? maxValues.Value : DefaultMaxValues;

        public static string TooManyValues(int maxValues)
            => FormattableString.Invariant($"The JSON has more than {maxValues} values; SetMaxValues raises the limit.");

        /// <summary>Rejects the next object or array where it would end the process. The writer of a body has a maximum depth of its own.</summary>
        /// <exception cref="JsonException">The stack of the thread is too small.</exception>
        public static void CheckStack(JsonWriter writer)
        {
            if (writer is JsonBodyWriter)
            {
                return;
            }

            try
            {
                RuntimeHelpers.EnsureSufficientExecutionStack();
            }
            catch (InsufficientExecutionStackException exception)
            {
                throw new JsonSerializationException("The value is nested too deeply for the stack of the thread, or contains itself.", exception);
            }
        }

        /// <summary>Rejects what is nested so deeply that the next level would end the process. Only a raised limit of the depth gets there.</summary>
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
                throw new JsonSerializationException(FormattableString.Invariant($"The JSON is nested {depth} levels deep, for which the stack of the thread is too small."), exception);
            }
        }
    }
}
