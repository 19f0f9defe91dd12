namespace CceGen.Benchmarks.Calls;

/// <summary>A book, as the hand-written client and Refit read it.</summary>
internal sealed class Book
{
    public string? Isbn { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    public int? Pages { get; set; }

    public double? Price { get; set; }

    public bool? InPrint { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public Binding? Binding { get; set; }

    public Author? Author { get; set; }

    public IReadOnlyList<string>? Subjects { get; set; }
}
