namespace CceGen.Generator.Lowering.Policies;

/// <summary>What names the method of an operation.</summary>
internal enum MethodSource
{
    OperationId,

    /// <summary>The text of the operation id after the first <c>_</c>.</summary>
    OperationName,

    /// <summary>The last segment of the path that is no parameter.</summary>
    LastSegment,

    /// <summary>All segments of the path that are no parameters.</summary>
    AllSegments,
}
