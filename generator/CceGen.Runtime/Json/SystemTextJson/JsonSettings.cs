#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Runtime.CompilerServices;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;
    using global::System.Text.Json.Serialization.Metadata;
    using global::System.Threading;

    /// <summary>The settings of the call that reads or writes on this thread: for any JSON alone, all else does without.</summary>
    internal static class JsonSettings
    {
        private static readonly JsonSerializerOptions Usual = new JsonSerializerOptions();

        private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Resolving = new ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions>();

        // Not [ThreadStatic]: with it, a process that unloads assemblies of generated code crashed in the garbage collector.
        private static readonly ThreadLocal<JsonSerializerOptions?> OfThread = new ThreadLocal<JsonSerializerOptions?>();

        private static readonly ThreadLocal<int> Calls = new ThreadLocal<int>();

        // Models of another project have helpers of their own, which find it by its name.
        private static readonly LocalDataStoreSlot Sending = Thread.GetNamedDataSlot("CceGen.IsSending");

        /// <summary>How many calls are inside each other on this thread: each may read another text.</summary>
        public static int Level => Calls.Value;

        /// <summary>The settings; null outside of a call.</summary>
        public static JsonSerializerOptions? Current => OfThread.Value;

        /// <summary>Whether what is written on this thread is sent in a request: members that only the service sets are omitted.</summary>
        public static bool IsSending { get => Thread.GetData(Sending) is not null; set => Thread.SetData(Sending, value ? bool.TrueString : null); }

        /// <summary>Begins a call, and returns the settings of the one that it is in.</summary>
        public static JsonSerializerOptions? Enter(JsonSerializerOptions options)
        {
            Calls.Value++;
            var outer = OfThread.Value;
            OfThread.Value = options;
            return outer;
        }

        /// <summary>Ends a call.</summary>
        public static void Leave(JsonSerializerOptions? outer)
        {
            Calls.Value--;
            OfThread.Value = outer;
        }

        /// <summary>Returns the user's own converter for the type; null when there is none.</summary>
        public static JsonConverter? ConverterOf(Type type)
        {
            var converters = OfThread.Value?.Converters;
            for (var index = 0; index < converters?.Count; index++)
            {
                if (converters[index].CanConvert(type))
                {
                    return converters[index];
                }
            }

            return null;
        }

        /// <summary>Returns what the library knows of a type of the user's own.</summary>
        /// <exception cref="NotSupportedException">
        /// It knows nothing: reflection is off, as in a trimmed program, and the settings have no <c>TypeInfoResolver</c> that does.
        /// </exception>
        public static JsonTypeInfo TypeInfoOf(Type type)
        {
            var settings = OfThread.Value ?? Usual;
            return (settings.TypeInfoResolver is null ? Resolving.GetValue(settings, WithResolver) : settings).GetTypeInfo(type);
        }

    #if NET5_0_OR_GREATER
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Reflection is used where the program has it.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reflection is used where the program has it.")]
    #endif
        private static JsonSerializerOptions WithResolver(JsonSerializerOptions settings)
        {
            var resolver = JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : JsonTypeInfoResolver.Combine();
            return new JsonSerializerOptions(settings) { TypeInfoResolver = resolver };
        }
    }
}
