namespace CceGen.Generator.Options;

/// <summary>The values of <c>operationGenerationMode</c>: what names the client of an operation, and what its method.</summary>
internal enum OperationGenerationMode
{
    /// <summary>The client is the text of the operation id before the first <c>_</c>, the method the text after it.</summary>
    MultipleClientsFromOperationId,

    /// <summary>The client is the last but one segment of the path that is no parameter, the method the last one.</summary>
    MultipleClientsFromPathSegments,

    /// <summary>The client is the first tag, the method the last segment of the path that is no parameter.</summary>
    MultipleClientsFromFirstTagAndPathSegments,

    /// <summary>The client is the first tag, the method the operation id.</summary>
    MultipleClientsFromFirstTagAndOperationId,

    /// <summary>The client is the first tag, the method the text of the operation id after the first <c>_</c>.</summary>
    MultipleClientsFromFirstTagAndOperationName,

    /// <summary>One client; the method is the operation id.</summary>
    SingleClientFromOperationId,

    /// <summary>One client; the method is all segments of the path that are no parameters.</summary>
    SingleClientFromPathSegments,
}
