namespace CceGen.Benchmarks.Calls;

/// <summary>The shape of every client: three operations, and an exception that has the problem.</summary>
internal abstract class BooksClient<TBook, TProblem, TException> : IBooksClient
    where TException : Exception
{
    protected BooksClient(HttpMessageHandler handler)
    {
        Http = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri(Sample.Address) };
    }

    public abstract string Name { get; }

    public virtual string? Peer => null;

    public virtual string? NewestBuild => null;

    protected HttpClient Http { get; }

    public Task CallAsync(CallKind kind, CancellationToken cancellationToken) => kind switch
    {
        CallKind.One => ShowAsync(Sample.Isbn, cancellationToken),
        CallKind.List => ListAsync(cancellationToken),
        CallKind.Post => AddAsync(cancellationToken),
        _ => FailAsync(cancellationToken),
    };

    public void Dispose() => Http.Dispose();

    protected abstract Task<TBook> ShowAsync(string isbn, CancellationToken cancellationToken);

    protected abstract Task ListAsync(CancellationToken cancellationToken);

    protected abstract Task AddAsync(CancellationToken cancellationToken);

    protected abstract TProblem ProblemOf(TException exception);

    private async Task<TProblem> FailAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ShowAsync(Sample.MissingIsbn, cancellationToken).ConfigureAwait(false);
        }
        catch (TException exception)
        {
            return ProblemOf(exception);
        }

        throw new InvalidOperationException($"'{Name}' reported no error, and the service responded with one");
    }
}
