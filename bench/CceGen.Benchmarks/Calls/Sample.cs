using System.Globalization;
using System.Text.Json;

namespace CceGen.Benchmarks.Calls;

/// <summary>What the service contains: the same on every machine.</summary>
internal static class Sample
{
    public const string Address = "https://books.example";
    public const string Isbn = "978-0-00-000000-2";
    public const string MissingIsbn = "978-0-00-000000-0";
    public const string Language = "en";
    public const int Count = 1000;

    private static readonly string[] Subjects = ["architecture", "bridges", "canals", "docks", "engines", "ferries", "gardens"];

    public static IReadOnlyList<Book> Books { get; } = [.. Enumerable.Range(0, Count).Select(Create)];

    /// <summary>The book that <see cref="CallKind.One"/> gets and <see cref="CallKind.Post"/> adds.</summary>
    public static Book Book => Books[2];

    public static Problem Problem { get; } = new()
    {
        Code = "BOOKS.0404", Message = $"There is no book with the ISBN {MissingIsbn}.", TraceId = "0f8fad5bd9cb469fa16570867728950e",
    };

    public static byte[] BookJson { get; } = Json(static writer => BookWriter.Write(writer, Book));

    public static byte[] BooksJson { get; } = Json(static writer =>
    {
        writer.WriteStartArray();
        foreach (Book book in Books)
        {
            BookWriter.Write(writer, book);
        }

        writer.WriteEndArray();
    });

    public static byte[] ProblemJson { get; } = Json(static writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, Problem.Code);
        writer.WriteString("message"u8, Problem.Message);
        writer.WriteString("traceId"u8, Problem.TraceId);
        writer.WriteEndObject();
    });

    private static Book Create(int number) => new()
    {
        Isbn = string.Create(CultureInfo.InvariantCulture, $"978-0-00-{number:D6}-{number % 10}"),
        Title = string.Create(CultureInfo.InvariantCulture, $"A History of {Subjects[number % Subjects.Length]}, volume {number}"),
        Language = Language,
        Pages = 80 + (number * 7 % 900),
        Price = 4.5 + (number % 400 / 4.0),
        InPrint = number % 3 != 0,
        PublishedAt = new DateTimeOffset(1950, 1, 1, 9, 30, 15, TimeSpan.Zero).AddDays(number * 11),
        Binding = number % 2 == 0 ? Binding.Hardcover : Binding.Paperback,
        Author = new Author
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Writer {number % 97}"), Country = "NZ", Born = 1900 + (number % 80),
        },
        Subjects = [Subjects[number % Subjects.Length], Subjects[(number + 3) % Subjects.Length]],
    };

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
