namespace CceGen.Generator.Model;

/// <summary>What becomes of the members of an object that the document does not name.</summary>
internal enum AdditionalKind
{
    /// <summary>They are kept as any JSON.</summary>
    Any,

    /// <summary>They are values of a type; what is of another kind is kept as any JSON.</summary>
    Typed,

    /// <summary>There are none; what is sent nevertheless is ignored.</summary>
    None,
}
