using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>An enum, or the value type for a list of values that may grow.</summary>
/// <param name="Number">The type of its numbers, <c>int</c> or <c>long</c>, where these are on the wire; null where texts are.</param>
internal sealed record EnumModel(
    string Name,
    bool IsExtensible,
    string? Number,
    EquatableArray<EnumMemberModel> Members,
    bool IsObsolete,
    DocModel Doc)
{
    /// <summary>More members than a switch, or the compiler's analysis of null, is made for: it takes seconds for a thousand.</summary>
    private const int LargestSwitch = 64;

    /// <summary>How many flags an enum of 32 bits has.</summary>
    private const int MostShortFlags = 31;

    /// <summary>How many flags an enum has.</summary>
    public const int MostFlags = 63;

    /// <summary>The number of the first member whose text is on the wire: with 1, a value that was never read or set is none of them.</summary>
    public int First { get; init; } = 1;

    /// <summary>Whether it is a set of flags: a member whose text is on the wire is a bit.</summary>
    public bool IsFlags { get; init; }

    /// <summary>Whether its members need 64 bits.</summary>
    public bool IsLong => Number is "long" || (IsFlags && Number is null && Members.Count > MostShortFlags);

    /// <summary>Whether an attribute says the text of each member.</summary>
    public bool HasTextAttributes { get; init; }

    /// <summary>Whether the JSON library writes texts as well, where it meets a value outside of models.</summary>
    public bool HasConverterAttribute { get; init; } = true;

    /// <summary>Whether values are read in another letter case, by the names of their members and by their numbers as well.</summary>
    public bool ReadsOtherSpellings { get; init; }

    public bool IsLarge => Number is null && Members.Count > LargestSwitch;
}
