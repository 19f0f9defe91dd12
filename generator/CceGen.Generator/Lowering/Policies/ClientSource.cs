namespace CceGen.Generator.Lowering.Policies;

/// <summary>What names the client of an operation.</summary>
internal enum ClientSource
{
    /// <summary>Nothing: there is one client.</summary>
    None,

    /// <summary>The text of the operation id before the first <c>_</c>.</summary>
    OperationId,

    FirstTag,

    /// <summary>The last but one segment of the path that is no parameter.</summary>
    PathSegment,
}
