namespace CceGen.Benchmarks.Calls;

/// <summary>Who wrote a book.</summary>
internal sealed class Author
{
    public string? Name { get; set; }

    public string? Country { get; set; }

    public int? Born { get; set; }
}
