using Generated = CceGen.Benchmarks.Clients.NewtonsoftJson;

namespace CceGen.Benchmarks.Calls;

/// <summary>The generator's client with Newtonsoft.Json.</summary>
internal sealed class NewtonsoftJsonClient : BooksClient<Generated.Book, Generated.Problem, Generated.ApiException<Generated.Problem>>
{
    private readonly Generated.BooksClient _client;

    private readonly Generated.Book _book = new()
    {
        Isbn = Sample.Book.Isbn!,
        Title = Sample.Book.Title!,
        Language = Sample.Book.Language!,
        Pages = Sample.Book.Pages!.Value,
        Price = Sample.Book.Price!.Value,
        InPrint = Sample.Book.InPrint!.Value,
        PublishedAt = Sample.Book.PublishedAt!.Value,
        Binding = Generated.Binding.Hardcover,
        Author = new Generated.Author
        {
            Name = Sample.Book.Author!.Name!, Country = Sample.Book.Author.Country!, Born = Sample.Book.Author.Born!.Value,
        },
        Subjects = [.. Sample.Book.Subjects!],
    };

    public NewtonsoftJsonClient(HttpMessageHandler handler)
        : base(handler)
    {
        _client = new Generated.BooksClient(Http) { BaseUrl = Sample.Address };
    }

    public override string Name => "CceGen, Newtonsoft.Json";

    public override string? Peer => "NSwag, Newtonsoft.Json";

    protected override Task<Generated.Book> ShowAsync(string isbn, CancellationToken cancellationToken) =>
        _client.ShowBookAsync(isbn, cancellationToken);

    protected override Task ListAsync(CancellationToken cancellationToken) =>
        _client.ListBooksAsync(Sample.Language, Sample.Count, cancellationToken);

    protected override Task AddAsync(CancellationToken cancellationToken) => _client.AddBookAsync(_book, cancellationToken);

    protected override Generated.Problem ProblemOf(Generated.ApiException<Generated.Problem> exception) => exception.Result;
}
