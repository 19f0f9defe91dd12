namespace CceGen.Generator.OpenApi;

/// <summary>The one type of a schema, apart from null.</summary>
internal enum SchemaType
{
    /// <summary>No type, several, or null alone.</summary>
    None = SchemaTypes.None,
    String = SchemaTypes.String,
    Integer = SchemaTypes.Integer,
    Number = SchemaTypes.Number,
    Boolean = SchemaTypes.Boolean,
    Array = SchemaTypes.Array,
    Object = SchemaTypes.Object,
}
