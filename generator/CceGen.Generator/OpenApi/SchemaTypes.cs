using System;

namespace CceGen.Generator.OpenApi;

/// <summary>The types that a schema allows.</summary>
[Flags]
internal enum SchemaTypes
{
    /// <summary>No <c>type</c>, or one that was reported as wrong: any value.</summary>
    None = 0,
    Null = 1,
    String = 2,
    Integer = 4,
    Number = 8,
    Boolean = 16,
    Array = 32,
    Object = 64,
}
