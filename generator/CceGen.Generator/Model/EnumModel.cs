using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An enum, or the value type for a list of values that may grow.</summary>
internal sealed record EnumModel(
    FileModel File,
    string HintName,
    string Name,
    bool IsExtensible,
    EquatableArray<EnumMemberModel> Members,
    bool IsObsolete,
    DocModel Doc);
