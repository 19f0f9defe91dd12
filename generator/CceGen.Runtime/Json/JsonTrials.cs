#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>
    /// How many types the values of unions were tried as in vain. A value inside of one that is read again is read again, too: without
    /// knowing this, the time would double with every level.
    /// </summary>
    internal sealed class JsonTrials
    {
        [ThreadStatic]
        private static JsonTrials? s_current;

        private readonly Dictionary<(object Union, object? Token, long Position), int> _tried = new Dictionary<(object Union, object? Token, long Position), int>();
        private int _depth;

        private JsonTrials()
        {
        }

        /// <summary>Begins with a value of a union, perhaps inside of another one. It ends with <see cref="End"/>.</summary>
        public static JsonTrials Begin()
        {
            var current = s_current ??= new JsonTrials();
            current._depth++;
            return current;
        }

        /// <summary>How many types a value was tried as in vain.</summary>
        public int Of((object Union, object? Token, long Position) value) => _tried.Count > 0 && _tried.TryGetValue(value, out var tried) ? tried : 0;

        /// <summary>Notes how many types a value was tried as in vain.</summary>
        public void Note((object Union, object? Token, long Position) value, int tried)
        {
            if (_depth > 1)
            {
                _tried[value] = tried;
            }
        }

        public void End()
        {
            if (--_depth == 0)
            {
                _tried.Clear();
            }
        }
    }
}
