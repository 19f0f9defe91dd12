using Refit;

namespace CceGen.Benchmarks.Calls;

/// <summary>The service as an interface of Refit.</summary>
internal interface IBooksApi
{
    [Get("/books/{isbn}")]
    Task<Book> ShowBookAsync(string isbn, CancellationToken cancellationToken);

    [Get("/books")]
    Task<List<Book>> ListBooksAsync(string language, int limit, CancellationToken cancellationToken);

    [Post("/books")]
    Task<Book> AddBookAsync([Body] Book book, CancellationToken cancellationToken);
}
