using System.Text.Json;

namespace CceGen.Benchmarks.Calls;

/// <summary>Writes books as a careful programmer does by hand.</summary>
internal static class BookWriter
{
    public static void Write(Utf8JsonWriter writer, Book book)
    {
        writer.WriteStartObject();
        writer.WriteString("isbn"u8, book.Isbn);
        writer.WriteString("title"u8, book.Title);
        if (book.Language is not null)
        {
            writer.WriteString("language"u8, book.Language);
        }

        if (book.Pages is { } pages)
        {
            writer.WriteNumber("pages"u8, pages);
        }

        if (book.Price is { } price)
        {
            writer.WriteNumber("price"u8, price);
        }

        if (book.InPrint is { } inPrint)
        {
            writer.WriteBoolean("inPrint"u8, inPrint);
        }

        if (book.PublishedAt is { } publishedAt)
        {
            writer.WriteString("publishedAt"u8, publishedAt);
        }

        if (book.Binding is { } binding)
        {
            writer.WriteString("binding"u8, binding == Binding.Hardcover ? "hardcover"u8 : "paperback"u8);
        }

        WriteAuthor(writer, book.Author);
        WriteSubjects(writer, book.Subjects);
        writer.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter writer, Author? author)
    {
        if (author is null)
        {
            return;
        }

        writer.WriteStartObject("author"u8);
        writer.WriteString("name"u8, author.Name);
        if (author.Country is not null)
        {
            writer.WriteString("country"u8, author.Country);
        }

        if (author.Born is { } born)
        {
            writer.WriteNumber("born"u8, born);
        }

        writer.WriteEndObject();
    }

    private static void WriteSubjects(Utf8JsonWriter writer, IReadOnlyList<string>? subjects)
    {
        if (subjects is null)
        {
            return;
        }

        writer.WriteStartArray("subjects"u8);
        for (int index = 0; index < subjects.Count; index++)
        {
            writer.WriteStringValue(subjects[index]);
        }

        writer.WriteEndArray();
    }
}
