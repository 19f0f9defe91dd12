namespace CceGen.Generator.Model;

/// <summary>What becomes of the members of an object that the document does not name; what shows more of them first.</summary>
internal enum AdditionalKind
{
    /// <summary>They are kept as any JSON.</summary>
    Any,

    /// <summary>They are values of a type; what is of another kind is kept as any JSON.</summary>
    Typed,

    /// <summary>They are kept as any JSON, and no property shows them.</summary>
    Hidden,

    /// <summary>There are none; what is sent nevertheless is ignored.</summary>
    None,
}
