namespace CceGen.Benchmarks.Calls;

/// <summary>What is called.</summary>
internal enum CallKind
{
    /// <summary>A GET of one book.</summary>
    One,

    /// <summary>A GET of <see cref="Sample.Count"/> books.</summary>
    List,

    /// <summary>A GET that fails with a problem, which the caller catches and reads.</summary>
    Error,

    /// <summary>A POST of a book that returns it.</summary>
    Post,
}
