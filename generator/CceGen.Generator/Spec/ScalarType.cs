namespace CceGen.Generator.Spec;

/// <summary>The types of YAML 1.2's core schema.</summary>
internal enum ScalarType
{
    String,
    Null,
    Boolean,
    Integer,
    Number,
}
