namespace CceGen.Generator.Lowering.Policies;

/// <summary>What of an operation a filter looks at.</summary>
internal enum FilterSubject
{
    Id,
    Tag,

    /// <summary>The path, in which <c>*</c> stands for any text without a slash and <c>**</c> for any text.</summary>
    Path,
}
