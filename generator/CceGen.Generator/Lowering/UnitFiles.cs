using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Gives each unit its file: a name, and of the facts about the whole document those that the unit's own code meets. So a
/// schema that is deprecated, or that takes the name of a type of the framework, costs the files that name it.
/// </summary>
internal sealed class UnitFiles
{
    private readonly FileModel _file;
    private readonly string _contracts;
    private readonly EquatableArray<string> _usings;
    private readonly EquatableArray<string> _contractUsings;
    private readonly bool _hasBaseClass;
    private readonly HintNames _hints;
    private readonly HashSet<string> _takenNames;
    private readonly HashSet<string> _obsoleteTypes;
    private readonly ExternalTypes _externalTypes;

    /// <summary>The files of each kind that meet none of these facts.</summary>
    private readonly Dictionary<UnitKind, FileModel> _files = [];

    /// <param name="documentName">The file name of the document, without its folder.</param>
    /// <param name="types">The names of all types in the namespace of the document.</param>
    /// <param name="hasContracts">Whether there is a file of another kind than those of clients.</param>
    /// <param name="obsoleteTypes">The names of those that the document deprecates.</param>
    /// <param name="externalTypes">Those that are not generated.</param>
    public UnitFiles(string documentName, ClientPolicies policies, HintNames hints, IEnumerable<string> types, bool hasContracts, IEnumerable<string> obsoleteTypes, ExternalTypes externalTypes)
    {
        _file = new FileModel(
            default,
            policies.Naming.Namespace,
            policies.Naming.RuntimeNamespace,
            documentName,
            policies.Style.Access,
            policies.Types.HasNullableReferences,
            policies.Style.Json,
            UsesObsolete: false,
            EquatableArray<string>.Empty)
        {
            ClientAccess = policies.Style.ClientAccess,
            HasPlainObsolete = policies.Style.HasPlainObsolete,
        };
        _contracts = hasContracts ? policies.Naming.ContractsNamespace : policies.Naming.Namespace;
        _usings = policies.Style.Usings;
        _contractUsings = policies.Style.ContractUsings;
        _hasBaseClass = policies.Naming.HasBaseClass;
        _hints = hints;
        _takenNames = new HashSet<string>(types.SelectMany(Meanings), StringComparer.Ordinal);
        _obsoleteTypes = new HashSet<string>(obsoleteTypes, StringComparer.Ordinal);
        _externalTypes = externalTypes;
    }

    /// <param name="fileName">The name of the file, before it is made unique.</param>
    /// <param name="used">The types that the code of the unit names.</param>
    /// <param name="mentioned">The types that only its comments name.</param>
    /// <param name="isObsolete">Whether the code names something else that the document deprecates.</param>
    public Unit<T> Unit<T>(UnitKind kind, string fileName, T content, IEnumerable<TypeRef> used, IEnumerable<TypeRef> mentioned, bool isObsolete)
        where T : class
    {
        var types = new List<TypeRef>();
        foreach (var type in used)
        {
            AddWithArguments(type, types);
        }

        SortedSet<string>? external = null;
        SortedSet<string>? shadowed = null;
        var usesObsolete = isObsolete;
        foreach (var type in types)
        {
            if (type.Namespace is not null)
            {
                AddIfTaken(type.Name, ref shadowed);
                continue;
            }

            usesObsolete |= _obsoleteTypes.Contains(type.Name);
            if (_externalTypes.Contains(type.Name))
            {
                (external ??= new SortedSet<string>(StringComparer.Ordinal)).Add(type.Name);
            }
        }

        types.Clear();
        foreach (var type in mentioned)
        {
            AddWithArguments(type, types);
        }

        foreach (var type in types)
        {
            if (type.Namespace is not null)
            {
                AddIfTaken(type.Name, ref shadowed);
            }
        }

        foreach (var name in ImportedNames.Of(kind))
        {
            AddIfTaken(name, ref shadowed);
        }

        var own = FileOf(kind);
        var file = external is null && shadowed is null && !usesObsolete ? own : own with
        {
            ExternalTypes = Listed(external),
            Usings = external is null || _contracts != _file.Namespace ? own.Usings : _usings,
            UsesObsolete = usesObsolete,
            ShadowedNames = Listed(shadowed),
        };
        return new Unit<T>(file, _hints.Of(fileName), content);
    }

    /// <summary>A unit without any type of the document.</summary>
    /// <param name="imported">The types that its code names.</param>
    public Unit<T> Unit<T>(UnitKind kind, string name, T content, IEnumerable<string> imported)
        where T : class => new(FileOf(kind) with { ShadowedNames = Shadowed(imported) }, _hints.Of(name), content);

    private FileModel FileOf(UnitKind kind)
    {
        if (!_files.TryGetValue(kind, out var file))
        {
            file = NewFileOf(kind);
            _files.Add(kind, file);
        }

        return file;
    }

    // What options name is in files of clients alone.
    private FileModel NewFileOf(UnitKind kind)
    {
        var isClient = kind is UnitKind.Client or UnitKind.Operation or UnitKind.OperationWithExample or UnitKind.LongRunning or UnitKind.WebhookClass or UnitKind.Webhook;
        var isInterface = kind is UnitKind.Interface or UnitKind.InterfaceWithExamples;
        if (_contracts != _file.Namespace)
        {
            return isClient ? OfClient() with { ContractsNamespace = _contracts } : OfContracts();
        }

        return isClient ? OfClient() : _file with
        {
            Kind = kind,
            Usings = isInterface || kind == UnitKind.SharedType ? _usings : EquatableArray<string>.Empty,
        };

        FileModel OfClient() => _file with { Kind = kind, Usings = _usings, MayHide = _hasBaseClass };

        FileModel OfContracts() => _file with
        {
            Kind = kind,
            Namespace = _contracts,
            Usings = _contractUsings,
        };
    }

    private EquatableArray<string> Shadowed(IEnumerable<string> imported) =>
        imported.Where(_takenNames.Contains).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<string> Listed(SortedSet<string>? names) => names?.ToEquatableArray() ?? EquatableArray<string>.Empty;

    private void AddIfTaken(string name, ref SortedSet<string>? taken)
    {
        if (_takenNames.Contains(name))
        {
            (taken ??= new SortedSet<string>(StringComparer.Ordinal)).Add(name);
        }
    }

    private static void AddWithArguments(TypeRef type, List<TypeRef> types)
    {
        types.Add(type);
        foreach (var argument in type.Arguments)
        {
            AddWithArguments(argument, types);
        }
    }

    // [JsonConverter] may mean a type called JsonConverterAttribute.
    private static IEnumerable<string> Meanings(string type)
    {
        yield return type;
        if (type.EndsWith("Attribute", StringComparison.Ordinal))
        {
            yield return type.Substring(0, type.Length - "Attribute".Length);
        }
    }
}
