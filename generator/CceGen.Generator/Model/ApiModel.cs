using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>Everything that is generated for one document.</summary>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="DocumentName">The file name of the document, without its folder.</param>
/// <param name="SharedTypes">The types of <c>CceGen.Runtime</c> that are public and there for each document.</param>
internal sealed record ApiModel(
    string Namespace,
    string DocumentName,
    EquatableArray<Unit<SharedTypeModel>> SharedTypes,
    EquatableArray<Unit<InterfaceModel>> Interfaces,
    EquatableArray<Unit<ClientModel>> Clients,
    EquatableArray<Unit<OperationModel>> Operations,
    EquatableArray<Unit<LongRunningModel>> LongRunning,
    EquatableArray<Unit<WebhookClassModel>> WebhookClasses,
    EquatableArray<Unit<WebhookModel>> Webhooks,
    EquatableArray<Unit<ObjectModel>> Objects,
    EquatableArray<Unit<UnionModel>> Unions,
    EquatableArray<Unit<EnumModel>> Enums)
{
    /// <summary>Whether a class has attributes that say what values its properties have.</summary>
    public bool HasValidation => Objects.Any(unit => unit.Content.Properties.Any(property => property.Validation is not null));

    /// <summary>The sources of all units but the shared types, and the type that each declares a part of; an operation is a part of its client.</summary>
    public IEnumerable<(FileModel File, string HintName, string? TypeName)> Parts =>
    [
        .. Interfaces.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Clients.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Operations.Select(static unit => (unit.File, unit.HintName, (string?)null)),
        .. LongRunning.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. WebhookClasses.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Webhooks.Select(static unit => (unit.File, unit.HintName, (string?)null)),
        .. Objects.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Collections.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Unions.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
        .. Enums.Select(static unit => (unit.File, unit.HintName, (string?)unit.Content.Name)),
    ];

    /// <summary>The classes of lists and maps.</summary>
    public EquatableArray<Unit<CollectionModel>> Collections { get; init; } = EquatableArray<Unit<CollectionModel>>.Empty;

    /// <summary>The namespace of models, interfaces and exceptions.</summary>
    public string ContractsNamespace { get; init; } = Namespace;
}
