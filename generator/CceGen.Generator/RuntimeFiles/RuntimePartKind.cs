namespace CceGen.Generator.RuntimeFiles;

/// <summary>What a part of a file becomes in generated code.</summary>
internal enum RuntimePartKind
{
    /// <summary>The same text.</summary>
    Text,

    /// <summary>The namespace of the helper types.</summary>
    RuntimeNamespace,

    /// <summary>The namespace of the helper types that call a JSON library.</summary>
    DialectNamespace,

    /// <summary>The namespace of the document's types.</summary>
    ClientNamespace,

    /// <summary>The access modifier of a type.</summary>
    Access,

    /// <summary>Whether nullable reference types are on, of a file that follows the document in this.</summary>
    NullableContext,

    /// <summary>What says that null is a value, of such a file.</summary>
    NullableAnnotation,

    /// <summary>The name of the exception, or of a type that a schema may shadow.</summary>
    TypeName,
}
