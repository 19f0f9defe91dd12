#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;
    using global::System.Threading;

    /// <summary>
    /// How many types the values of unions were tried as in vain. A value inside of one that is read again is read again, too: without
    /// knowing this, the time would double with every level.
    /// </summary>
    internal sealed class JsonTrials
    {
        // Not [ThreadStatic]: see JsonSettings.
        private static readonly ThreadLocal<List<JsonTrials>> Levels = new ThreadLocal<List<JsonTrials>>(static () => new List<JsonTrials>());

        private readonly Dictionary<(object Union, object? Token, long Position), int> _tried = new Dictionary<(object Union, object? Token, long Position), int>();
        private int _depth;

        /// <summary>The depth of the value of a union that was read last, if it is of none of the types; -1 otherwise.</summary>
        public int Unknown { get; set; } = -1;

        private JsonTrials()
        {
        }

        /// <summary>Begins with a value of a union, perhaps inside of another one. It ends with <see cref="End"/>.</summary>
        /// <param name="level">How many calls are inside each other: a converter of the user's may read another text, whose positions are others.</param>
        public static JsonTrials Begin(int level)
        {
            var levels = Levels.Value!;
            while (levels.Count <= level)
            {
                levels.Add(new JsonTrials());
            }

            levels[level]._depth++;
            return levels[level];
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
