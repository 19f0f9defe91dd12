#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>The kinds of JSON values.</summary>
    [Flags]
    internal enum JsonKinds
    {
        None = 0,
        Null = 1,
        Text = 2,
        Number = 4,
        Boolean = 8,
        Array = 16,
        Object = 32,
        Any = Null | Text | Number | Boolean | Array | Object,
    }
}
