using System;

namespace CceGen.Generator.Model.Wire;

/// <summary>The kinds of JSON values, as <c>JsonKinds</c> of the helpers names them.</summary>
[Flags]
internal enum WireKinds
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
