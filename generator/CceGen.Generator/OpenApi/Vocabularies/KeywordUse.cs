namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>What is done with a keyword that the specification knows.</summary>
internal enum KeywordUse
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>It only documents or secures; nobody expects code from it.</summary>
    Silent,

    /// <summary>
    /// It is read, but no code is made of it: whoever meets it reports that, and nothing is said about what stands in it.
    /// </summary>
    Unjudged,

    /// <summary>It is read, but values are not checked against it, which is said.</summary>
    Unenforced,

    /// <summary>It is skipped although code could be expected from it, which is said.</summary>
    Ignored,

    /// <summary>It belongs to another version of the specification, which is said; where its meaning is clear, it is read all the same.</summary>
    Foreign,

    /// <summary>It belongs to the other line of versions and is read as there; whoever reads it says so.</summary>
    Borrowed,
}
