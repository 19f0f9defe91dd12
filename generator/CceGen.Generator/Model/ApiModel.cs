using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>Everything that is generated for one document.</summary>
internal sealed record ApiModel(
    RuntimeModel Runtime,
    EquatableArray<ClientModel> Clients,
    EquatableArray<OperationModel> Operations,
    EquatableArray<LongRunningModel> LongRunning,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums);
