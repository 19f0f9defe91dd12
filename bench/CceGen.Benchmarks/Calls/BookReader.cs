using System.Text.Json;

namespace CceGen.Benchmarks.Calls;

/// <summary>Reads books and problems as a careful programmer does by hand.</summary>
internal static class BookReader
{
    public static Book ReadBook(ref Utf8JsonReader reader)
    {
        var book = new Book();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, book);
        }

        return book;
    }

    public static List<Book> ReadBooks(ref Utf8JsonReader reader)
    {
        var books = new List<Book>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            books.Add(ReadBook(ref reader));
        }

        return books;
    }

    public static Problem ReadProblem(ref Utf8JsonReader reader)
    {
        var problem = new Problem();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                problem.Code = Text(ref reader);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                problem.Message = Text(ref reader);
            }
            else if (reader.ValueTextEquals("traceId"u8))
            {
                problem.TraceId = Text(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return problem;
    }

    private static void ReadMember(ref Utf8JsonReader reader, Book book)
    {
        if (reader.ValueTextEquals("isbn"u8))
        {
            book.Isbn = Text(ref reader);
        }
        else if (reader.ValueTextEquals("title"u8))
        {
            book.Title = Text(ref reader);
        }
        else if (reader.ValueTextEquals("language"u8))
        {
            book.Language = Text(ref reader);
        }
        else if (reader.ValueTextEquals("pages"u8))
        {
            reader.Read();
            book.Pages = reader.GetInt32();
        }
        else if (reader.ValueTextEquals("price"u8))
        {
            reader.Read();
            book.Price = reader.GetDouble();
        }
        else if (reader.ValueTextEquals("inPrint"u8))
        {
            reader.Read();
            book.InPrint = reader.GetBoolean();
        }
        else if (reader.ValueTextEquals("publishedAt"u8))
        {
            reader.Read();
            book.PublishedAt = reader.GetDateTimeOffset();
        }
        else if (reader.ValueTextEquals("binding"u8))
        {
            reader.Read();
            book.Binding = reader.ValueTextEquals("hardcover"u8) ? Binding.Hardcover : Binding.Paperback;
        }
        else if (reader.ValueTextEquals("author"u8))
        {
            reader.Read();
            book.Author = ReadAuthor(ref reader);
        }
        else if (reader.ValueTextEquals("subjects"u8))
        {
            reader.Read();
            book.Subjects = ReadSubjects(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static Author ReadAuthor(ref Utf8JsonReader reader)
    {
        var author = new Author();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("name"u8))
            {
                author.Name = Text(ref reader);
            }
            else if (reader.ValueTextEquals("country"u8))
            {
                author.Country = Text(ref reader);
            }
            else if (reader.ValueTextEquals("born"u8))
            {
                reader.Read();
                author.Born = reader.GetInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        return author;
    }

    private static List<string> ReadSubjects(ref Utf8JsonReader reader)
    {
        var subjects = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            subjects.Add(reader.GetString()!);
        }

        return subjects;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
