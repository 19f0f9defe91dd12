using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

/// <summary>One generated file: the body is written first, the using directives that it turned out to need come before it.</summary>
internal sealed class SourceFile
{
    private readonly FileModel _model;
    private readonly List<string> _usings = [];
    private SortedSet<string>? _aliases;

    public SourceFile(FileModel model)
    {
        _model = model;
        if (model.ContractsNamespace is { } contracts)
        {
            Import(contracts);
        }
    }

    /// <summary>The namespace of the document's types.</summary>
    public string Namespace => _model.ContractsNamespace ?? _model.Namespace;

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Access => _model.Access;

    /// <summary><c>public</c> or <c>internal</c>, for clients.</summary>
    public string ClientAccess => _model.ClientAccess;

    /// <summary>The JSON library that the file calls.</summary>
    public JsonDialectKind Json => _model.Json;

    /// <summary>Whether nullable reference types are on.</summary>
    public bool IsNullableEnabled => _model.IsNullableEnabled;

    /// <summary>Whether a type of the document is not generated.</summary>
    public bool IsExternal(string typeName) => !_model.ExternalTypes.IsEmpty && _model.ExternalTypes.Contains(typeName, StringComparer.Ordinal);

    public CodeWriter Body { get; } = new(level: 1);

    /// <summary>
    /// Imports the namespace and returns how the type is named here: simply, unless the name is taken. Lowering has to know of
    /// each such name, so that the file is written again when a schema takes it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The name is not one of those that files of this kind may use.</exception>
    public string Use(string @namespace, string name)
    {
        RequireKnown(name);
        return ImportedName(@namespace, name);
    }

    /// <summary>How a comment names a type whose namespace the reader's file imports.</summary>
    /// <exception cref="InvalidOperationException">The name is not one of those that files of this kind may use.</exception>
    public string Mention(string @namespace, string name)
    {
        RequireKnown(name);
        return MentionedName(@namespace, name);
    }

    /// <summary>How a comment names the type of a member, parameter or value, whose namespace the reader's file imports.</summary>
    public string MentionedName(string @namespace, string name) => IsShadowed(name) ? $"global::{@namespace}.{name}" : name;

    /// <summary>Imports a namespace for extension methods.</summary>
    public void Import(string @namespace)
    {
        if (!_usings.Contains(@namespace))
        {
            _usings.Add(@namespace);
        }
    }

    /// <summary>Imports the namespace of the helper types.</summary>
    public void ImportRuntime() => Import(_model.RuntimeNamespace);

    /// <summary>Imports the namespace of the helper types that call the JSON library.</summary>
    public void ImportJsonRuntime() => Import(_model.RuntimeNamespace + "." + _model.Json);

    /// <summary>Whether the attribute for what the document deprecates has no text.</summary>
    public bool HasPlainObsolete => _model.HasPlainObsolete;

    /// <summary><c>object</c>, null allowed.</summary>
    public string NullableObject => Nullable("object");

    /// <summary>The reference type with a <c>?</c> where nullable reference types are on.</summary>
    public string Nullable(string referenceType) => _model.IsNullableEnabled ? referenceType + "?" : referenceType;

    /// <summary>The null-forgiving operator where nullable reference types are on.</summary>
    public string Bang => _model.IsNullableEnabled ? "!" : "";

    /// <summary>The type as C# writes it at this place.</summary>
    public string TypeName(TypeRef type)
    {
        var name = type.Namespace is null ? OwnName(type) : ImportedName(type.Namespace, type.Name);
        if (!type.Arguments.IsEmpty && !type.IsNamed)
        {
            name += "<" + string.Join(", ", type.Arguments.Select(TypeName)) + ">";
        }

        return type.IsAnnotated ? name + "?" : name;
    }

    /// <summary>Writes the whole file but for what the source begins with; the file is finished then.</summary>
    public void WriteTo(CodeWriter source)
    {
        source.Copy(_model.IsNullableEnabled ? "#nullable enable\n" : "#nullable disable\n");
        source.Copy(_model.UsesObsolete ? "#pragma warning disable CS0612, CS0618 // What the document deprecates is still read and written.\n" : "");
        source.Copy(_model.MayHide ? "#pragma warning disable CS0108 // The base class may have members of these names.\n" : "");
        source.Copy("\nnamespace ");
        source.Copy(_model.Namespace);
        source.Copy("\n{\n");
        _usings.Sort(CompareUsings);
        foreach (var name in _usings)
        {
            source.Copy("    using global::");
            source.Copy(name);
            source.Copy(";\n");
        }

        if (_aliases is not null)
        {
            foreach (var name in _aliases)
            {
                source.Copy($"    using {name} = global::{_model.ContractsNamespace}.{name};\n");
            }
        }

        source.Copy(_usings.Count > 0 || _aliases is not null ? "\n" : "");
        source.Move(Body);
        source.Copy("}\n");
    }

    // Those of .NET come first.
    private static int CompareUsings(string left, string right)
    {
        var isSystem = left.StartsWith("System", StringComparison.Ordinal);
        return isSystem == right.StartsWith("System", StringComparison.Ordinal) ? string.CompareOrdinal(left, right) : isSystem ? -1 : 1;
    }

    // In another namespace than the file's, a type may have the name of one that is imported: an alias counts more.
    private string OwnName(TypeRef type)
    {
        if (_model.ContractsNamespace is not { } contracts || !type.IsOwn || IsExternal(type.Name))
        {
            return type.Name;
        }

        if (!type.Arguments.IsEmpty)
        {
            return $"global::{contracts}.{type.Name}";
        }

        (_aliases ??= new SortedSet<string>(StringComparer.Ordinal)).Add(type.Name);
        return type.Name;
    }

    private string ImportedName(string @namespace, string name)
    {
        if (IsShadowed(name))
        {
            return $"global::{@namespace}.{name}";
        }

        Import(@namespace);
        return name;
    }

    private bool IsShadowed(string name) => !_model.ShadowedNames.IsEmpty && _model.ShadowedNames.Contains(name, StringComparer.Ordinal);

    private void RequireKnown(string name)
    {
        if (!ImportedNames.Contains(_model.Kind, name))
        {
            throw new InvalidOperationException($"'{name}' is missing in ImportedNames for {_model.Kind}.");
        }
    }
}
