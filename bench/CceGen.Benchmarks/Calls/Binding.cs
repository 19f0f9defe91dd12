namespace CceGen.Benchmarks.Calls;

/// <summary>How a book is bound.</summary>
internal enum Binding
{
    Hardcover,
    Paperback,
}
