#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>The value of a member, and whether the member is there at all.</summary>
    internal readonly struct JsonOptional<T> : IEquatable<JsonOptional<T>>
    {
        /// <summary>Initializes a new instance for a member that is there.</summary>
        public JsonOptional(T value)
            : this(value, true)
        {
        }

        private JsonOptional(T value, bool isSet)
        {
            Value = value;
            IsSet = isSet;
        }

        /// <summary>Whether the member was read or set, null included.</summary>
        public bool IsSet { get; }

        /// <summary>The value; what the member stands for where it is missing.</summary>
        public T Value { get; }

        /// <summary>The value of a member that is there.</summary>
        public T? ValueIfSet => IsSet ? Value : default;

        /// <summary>Returns a member that is missing, with the value that it has in C# nevertheless.</summary>
        public static JsonOptional<T> Missing(T value) => new JsonOptional<T>(value, false);

        public bool Equals(JsonOptional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

        public override bool Equals(object? obj) => obj is JsonOptional<T> other && Equals(other);

        public override int GetHashCode() => IsSet && Value is not null ? EqualityComparer<T>.Default.GetHashCode(Value) : 0;
    }
}
