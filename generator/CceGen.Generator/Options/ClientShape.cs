namespace CceGen.Generator.Options;

/// <summary>The values of <c>shape</c>: what generated code looks like where no other option says so.</summary>
internal enum ClientShape
{
    Modern,

    /// <summary>Virtual methods, a hook for the URL, and a base URL in the constructor where the document has none.</summary>
    NSwag,
}
