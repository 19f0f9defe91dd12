using Refit;

namespace CceGen.Benchmarks.Calls;

/// <summary>Refit with its defaults, which are System.Text.Json's for the web.</summary>
internal sealed class RefitClient : BooksClient<Book, Problem?, ApiException>
{
    private readonly IBooksApi _api;

    public RefitClient(HttpMessageHandler handler)
        : base(handler)
    {
        _api = RestService.For<IBooksApi>(Http);
    }

    public override string Name => "Refit";

    protected override Task<Book> ShowAsync(string isbn, CancellationToken cancellationToken) => _api.ShowBookAsync(isbn, cancellationToken);

    protected override Task ListAsync(CancellationToken cancellationToken) =>
        _api.ListBooksAsync(Sample.Language, Sample.Count, cancellationToken);

    protected override Task AddAsync(CancellationToken cancellationToken) => _api.AddBookAsync(Sample.Book, cancellationToken);

    protected override Problem? ProblemOf(ApiException exception) => exception.GetContentAs<Problem>();
}
