namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>Settable</c>.</content>
internal static partial class SystemTextJsonRuntime
{
    private const string Settable = """
        /// <summary>A value that was set, null included, or nothing.</summary>
        [Generated]
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

            public override bool Equals(object~ obj) => obj is Settable<T> other && Equals(other);

            public override int GetHashCode() => IsSet ? 1 : 0;
        }
        """;
}
