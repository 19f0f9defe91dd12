using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>What is generated for a document, as far as helpers depend on it.</summary>
/// <param name="HasClients">Whether there is a client.</param>
/// <param name="Collections">The classes of lists and maps, those of the user included: the client reads and writes them.</param>
internal sealed record DocumentParts(
    ClientPolicies Policies,
    bool HasClients,
    IReadOnlyList<OperationModel> Operations,
    IReadOnlyList<LongRunningModel> LongRunning,
    IReadOnlyList<WebhookModel> Webhooks,
    IReadOnlyList<EnumModel> Enums,
    IReadOnlyList<ObjectModel> Objects,
    IReadOnlyList<UnionModel> Unions,
    IReadOnlyList<CollectionModel> Collections,
    ServerLowering Servers,
    ExternalTypes External)
{
    /// <summary>The properties of all classes.</summary>
    public IReadOnlyList<PropertyModel> Properties { get; } = [.. Objects.SelectMany(model => model.Properties)];
}
