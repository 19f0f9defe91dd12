using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What every generated file of a document has in common.</summary>
/// <param name="RuntimeNamespace">The namespace of the helper types.</param>
/// <param name="DocumentName">The file name of the document, without its folder.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsNullableEnabled">Whether nullable reference types are on.</param>
/// <param name="HasObsoleteTypes">Whether the document deprecates a schema, so that any file may use an obsolete type.</param>
/// <param name="ShadowedNames">The names of imported types that mean something else in this namespace.</param>
internal sealed record FileModel(
    string Namespace,
    string RuntimeNamespace,
    string DocumentName,
    string Access,
    bool IsNullableEnabled,
    bool HasObsoleteTypes,
    JsonDialectKind Json,
    EquatableArray<string> ShadowedNames);
