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

    /// <param name="name">The name of the file, before it is made unique.</param>
    /// <param name="used">The types that the code of the unit names.</param>
    /// <param name="mentioned">The types that only its comments name.</param>
    /// <param name="isObsolete">Whether the code names something else that the document deprecates.</param>
    public Unit<T> Unit<T>(UnitKind kind, string name, T content, IEnumerable<TypeRef> used, IEnumerable<TypeRef> mentioned, bool isObsolete)
        where T : class
    {
        var types = used.SelectMany(WithArguments).ToList();
        var imported = types.Concat(mentioned.SelectMany(WithArguments)).Where(type => type.Namespace is not null).Select(type => type.Name);
        var external = types.Where(type => type.Namespace is null && _externalTypes.Contains(type.Name)).Select(type => type.Name)
            .Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        var own = FileOf(kind);
        var file = own with
        {
            ExternalTypes = external,
            Usings = external.IsEmpty || _contracts != _file.Namespace ? own.Usings : _usings,
            UsesObsolete = isObsolete || types.Any(type => type.Namespace is null && _obsoleteTypes.Contains(type.Name)),
            ShadowedNames = Shadowed(imported.Concat(ImportedNames.Of(kind))),
        };
        return new Unit<T>(file, _hints.Of(name), content);
    }

    /// <summary>A unit without any type of the document.</summary>
    /// <param name="imported">The types that its code names.</param>
    public Unit<T> Unit<T>(UnitKind kind, string name, T content, IEnumerable<string> imported)
        where T : class => new(FileOf(kind) with { ShadowedNames = Shadowed(imported) }, _hints.Of(name), content);

    // What options name is in files of clients alone.
    private FileModel FileOf(UnitKind kind)
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

    private static IEnumerable<TypeRef> WithArguments(TypeRef type) => type.Arguments.SelectMany(WithArguments).Prepend(type);

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
