using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CceGen.Benchmarks.Calls;

/// <summary>What a careful programmer writes for these four calls: HttpClient, Utf8JsonReader over a rented array, Utf8JsonWriter.</summary>
internal sealed class HandWrittenClient(HttpMessageHandler handler) : BooksClient<Book, Problem, HandWrittenException>(handler)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private delegate T Read<T>(ref Utf8JsonReader reader);

    public override string Name => "hand-written";

    protected override Task<Book> ShowAsync(string isbn, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/books/{Uri.EscapeDataString(isbn)}", null, BookReader.ReadBook, cancellationToken);

    protected override Task ListAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"/books?language={Sample.Language}&limit={Sample.Count}", null, BookReader.ReadBooks, cancellationToken);

    protected override Task AddAsync(CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "/books", new HandWrittenContent(Sample.Book), BookReader.ReadBook, cancellationToken);

    protected override Problem ProblemOf(HandWrittenException exception) => exception.Problem;

    private async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, Read<T> read, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Accept.Add(Json);
        using HttpResponseMessage response =
            await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HandWrittenException(
                response.StatusCode, await ReadAsync(response.Content, BookReader.ReadProblem, cancellationToken).ConfigureAwait(false));
        }

        return await ReadAsync(response.Content, read, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<T> ReadAsync<T>(HttpContent content, Read<T> read, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)(content.Headers.ContentLength ?? 16384) + 1);
        int length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            length += count;
            if (length == buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(2 * length);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        T value = Parse(buffer.AsSpan(0, length), read);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    private static T Parse<T>(ReadOnlySpan<byte> json, Read<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return read(ref reader);
    }
}
