namespace CceGen.Corpus;

/// <summary>
/// What a worker says, as one line of JSON: first that it has taken a request, then the row. A worker that ends before the
/// first was lost by an earlier document; one that ends between the two was lost by this one.
/// </summary>
/// <param name="Number">The request's number.</param>
/// <param name="Row">The row, or nothing when the work begins.</param>
internal sealed record WorkerAnswer(int Number, CorpusRow? Row);
