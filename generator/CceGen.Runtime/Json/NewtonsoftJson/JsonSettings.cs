#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Linq;
    using global::System.Threading;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>The serializer of the call that reads or writes on this thread: for types of the user's own alone, all else does without.</summary>
    internal static class JsonSettings
    {
        // Not [ThreadStatic]: with it, a process that unloads assemblies of generated code crashed in the garbage collector.
        private static readonly ThreadLocal<JsonSerializer?> OfThread = new ThreadLocal<JsonSerializer?>();

        private static readonly ThreadLocal<int> Calls = new ThreadLocal<int>();

        // Models of another project have helpers of their own, which find it by its name.
        private static readonly LocalDataStoreSlot Sending = Thread.GetNamedDataSlot("CceGen.IsSending");

        /// <summary>How many calls are inside each other on this thread: each may read another text.</summary>
        public static int Level => Calls.Value;

        /// <summary>The serializer; null outside of a call.</summary>
        public static JsonSerializer? Current => OfThread.Value;

        /// <summary>Whether what is written on this thread is sent in a request: members that only the service sets are omitted.</summary>
        public static bool IsSending { get => Thread.GetData(Sending) is not null; set => Thread.SetData(Sending, value ? bool.TrueString : null); }

        /// <summary>Begins a call, and returns the serializer of the one that it is in.</summary>
        public static JsonSerializer? Enter(JsonSerializer serializer)
        {
            Calls.Value++;
            var outer = OfThread.Value;
            OfThread.Value = serializer;
            return outer;
        }

        /// <summary>Ends a call.</summary>
        public static void Leave(JsonSerializer? outer)
        {
            Calls.Value--;
            OfThread.Value = outer;
        }

        /// <summary>Writes a value of a type that only the library knows how to write.</summary>
    #if NET5_0_OR_GREATER
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A program that is trimmed keeps the types that it puts into any JSON.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A program that is compiled ahead of time keeps the types that it puts into any JSON.")]
    #endif
        public static void Write(JsonWriter writer, object value) => (Current ?? JsonSerializer.CreateDefault()).Serialize(writer, value);

        /// <summary>Writes a document in memory, which asks the user's converters alone.</summary>
    #if NET5_0_OR_GREATER
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What can be in a document needs no reflection.")]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "What can be in a document needs no reflection.")]
    #endif
        public static void WriteToken(JsonWriter writer, JToken token)
        {
            if (Current?.Converters is { Count: > 0 } converters)
            {
                token.WriteTo(writer, converters.ToArray());
            }
            else
            {
                token.WriteTo(writer);
            }
        }

        /// <summary>Returns the user's own converter that reads the type; null when there is none.</summary>
        public static JsonConverter? ReaderOf(Type type)
        {
            var converters = Current?.Converters;
            for (var index = 0; index < converters?.Count; index++)
            {
                if (converters[index] is { CanRead: true } converter && converter.CanConvert(type))
                {
                    return converter;
                }
            }

            return null;
        }

        /// <summary>Whether a converter of the user's own writes the type.</summary>
        public static bool HasWriterOf(Type type)
        {
            var converters = Current?.Converters;
            for (var index = 0; index < converters?.Count; index++)
            {
                if (converters[index] is { CanWrite: true } converter && converter.CanConvert(type))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
