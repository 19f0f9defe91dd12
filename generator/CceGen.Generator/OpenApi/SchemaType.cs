namespace CceGen.Generator.OpenApi;

/// <summary>The values of a schema's <c>type</c>.</summary>
internal enum SchemaType
{
    /// <summary>No <c>type</c>, or one that was reported as wrong.</summary>
    None,
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}
