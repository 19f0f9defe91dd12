namespace CceGen.Corpus;

/// <summary>One document for a worker, as one line of JSON.</summary>
/// <param name="Number">Tells the answers to this request from others.</param>
/// <param name="Path">Where the document is.</param>
/// <param name="File">What the document is called in the table.</param>
/// <param name="Dialect">The JSON library.</param>
internal sealed record WorkerRequest(int Number, string Path, string File, Dialect Dialect)
{
    /// <summary>The folder whose other files are of the same project; none for a document that is alone.</summary>
    public string? Project { get; init; }
}
