using CceGen.Benchmarks.Clients.Kiota;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Generated = CceGen.Benchmarks.Clients.Kiota.Models;

namespace CceGen.Benchmarks.Calls;

/// <summary>Kiota's client without the handlers that retry and redirect, which no other client has.</summary>
internal sealed class KiotaClient : BooksClient<Generated.Book?, Generated.Problem, Generated.Problem>
{
    private readonly HttpClientRequestAdapter _adapter;
    private readonly BooksClient _client;

    private readonly Generated.Book _book = new()
    {
        Isbn = Sample.Book.Isbn,
        Title = Sample.Book.Title,
        Language = Sample.Book.Language,
        Pages = Sample.Book.Pages,
        Price = Sample.Book.Price,
        InPrint = Sample.Book.InPrint,
        PublishedAt = Sample.Book.PublishedAt,
        Binding = Generated.Binding.Hardcover,
        Author = new Generated.Author
        {
            Name = Sample.Book.Author!.Name, Country = Sample.Book.Author.Country, Born = Sample.Book.Author.Born,
        },
        Subjects = [.. Sample.Book.Subjects!],
    };

    public KiotaClient(HttpMessageHandler handler)
        : base(handler)
    {
        _adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: Http) { BaseUrl = Sample.Address };
        _client = new BooksClient(_adapter);
    }

    public override string Name => "Kiota";

    protected override Task<Generated.Book?> ShowAsync(string isbn, CancellationToken cancellationToken) =>
        _client.Books[isbn].GetAsync(cancellationToken: cancellationToken);

    protected override Task ListAsync(CancellationToken cancellationToken) => _client.Books.GetAsync(
        static request =>
        {
            request.QueryParameters.Language = Sample.Language;
            request.QueryParameters.Limit = Sample.Count;
        },
        cancellationToken);

    protected override Task AddAsync(CancellationToken cancellationToken) =>
        _client.Books.PostAsync(_book, cancellationToken: cancellationToken);

    protected override Generated.Problem ProblemOf(Generated.Problem exception) => exception;
}
