#nullable enable

namespace CceGen.Runtime
{
    /// <summary>The members that a model must have when it is read.</summary>
    internal sealed class RequiredMembers
    {
        private readonly bool[] _isRequired;
        private readonly bool[] _mayBeNull;

        /// <summary>Initializes a new instance for none.</summary>
        /// <param name="count">How many members the model has, those of its base included.</param>
        public RequiredMembers(int count)
        {
            _isRequired = new bool[count];
            _mayBeNull = new bool[count];
        }

        /// <summary>Returns the same for a model that has these members and further ones.</summary>
        public RequiredMembers Extended(int count)
        {
            var extended = new RequiredMembers(count);
            _isRequired.CopyTo(extended._isRequired, 0);
            _mayBeNull.CopyTo(extended._mayBeNull, 0);
            return extended;
        }

        public void Add(int member, bool mayBeNull)
        {
            _isRequired[member] = true;
            _mayBeNull[member] = mayBeNull;
        }

        /// <summary>Returns which members are missing before any is read.</summary>
        public bool[] Begin() => (bool[])_isRequired.Clone();

        /// <summary>Notes that a member was read.</summary>
        public void Note(bool[] missing, int member, bool isNull) => missing[member] &= isNull && !_mayBeNull[member];

        /// <summary>What is wrong with an object that lacks a member.</summary>
        public static string Problem(string name) => $"The required member '{name}' is missing or null.";
    }
}
