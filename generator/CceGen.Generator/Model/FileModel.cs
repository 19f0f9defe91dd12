using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What the text of a generated file depends on beside what it declares.</summary>
/// <param name="RuntimeNamespace">The namespace of the helper types.</param>
/// <param name="DocumentName">The file name of the document, without its folder.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsNullableEnabled">Whether nullable reference types are on.</param>
/// <param name="UsesObsolete">Whether the file names a type or a member that the document deprecates.</param>
/// <param name="ShadowedNames">The names of imported types that the file may use and that mean something else in the namespace.</param>
internal sealed record FileModel(
    UnitKind Kind,
    string Namespace,
    string RuntimeNamespace,
    string DocumentName,
    string Access,
    bool IsNullableEnabled,
    JsonDialectKind Json,
    bool UsesObsolete,
    EquatableArray<string> ShadowedNames)
{
    /// <summary>The namespace of the document's types, where it is not that of the file.</summary>
    public string? ContractsNamespace { get; init; }

    /// <summary><c>public</c> or <c>internal</c>, for clients.</summary>
    public string ClientAccess { get; init; } = Access;

    /// <summary>The namespaces to import in front of the namespace, where no name of them hides another one.</summary>
    public EquatableArray<string> Usings { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether the attribute for what the document deprecates has no text.</summary>
    public bool HasPlainObsolete { get; init; }

    /// <summary>The types that it names and that are not generated: the JSON library reads and writes them.</summary>
    public EquatableArray<string> ExternalTypes { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether members may hide those of a base class that is not known.</summary>
    public bool MayHide { get; init; }
}
