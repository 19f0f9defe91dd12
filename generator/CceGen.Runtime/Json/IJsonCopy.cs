#nullable enable

namespace CceGen.Runtime
{
    /// <summary>A model that is written with a value that it does not have itself, and is not changed by that.</summary>
    internal interface IJsonCopy
    {
        /// <summary>Returns another object with the same values.</summary>
        object Copy();
    }
}
