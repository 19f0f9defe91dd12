namespace CceGen.Generator.OpenApi;

/// <summary>What a reader does with a keyword that the specification knows.</summary>
internal enum KeywordUse
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>It only documents or secures; nobody expects code from it.</summary>
    Silent,

    /// <summary>It is skipped although code could be expected from it, which is said.</summary>
    Ignored,
}
