using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An enum, or the value type for a list of values that may grow.</summary>
internal sealed record EnumModel(
    string Name,
    bool IsExtensible,
    EquatableArray<EnumMemberModel> Members,
    bool IsObsolete,
    DocModel Doc)
{
    /// <summary>More members than a switch, or the compiler's analysis of null, is made for: it takes seconds for a thousand.</summary>
    private const int LargestSwitch = 64;

    public bool IsLarge => Members.Count > LargestSwitch;
}
