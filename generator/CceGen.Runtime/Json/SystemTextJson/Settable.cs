#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>A value that was set, null included, or nothing.</summary>
    internal readonly struct Settable<T> : IEquatable<Settable<T>>
    {
        public Settable(T value)
        {
            IsSet = true;
            Value = value;
        }

        public bool IsSet { get; }

        public T Value { get; }

        public bool Equals(Settable<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

        public override bool Equals(object? obj) => obj is Settable<T> other && Equals(other);

        public override int GetHashCode() => IsSet ? 1 : 0;
    }
}
