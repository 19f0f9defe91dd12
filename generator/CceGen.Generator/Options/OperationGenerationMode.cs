namespace CceGen.Generator.Options;

/// <summary>The values of <c>operationGenerationMode</c> that are supported.</summary>
internal enum OperationGenerationMode
{
    /// <summary>The client is the text of the operation id before the first <c>_</c>, the method the text after it.</summary>
    MultipleClientsFromOperationId,

    /// <summary>One client; the method is the operation id.</summary>
    SingleClientFromOperationId,
}
