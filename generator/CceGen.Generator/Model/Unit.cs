namespace CceGen.Generator.Model;

/// <summary>A file to be generated: what its text depends on, and nothing else.</summary>
/// <param name="HintName">The name under which the compiler gets the file.</param>
/// <param name="Content">What is declared in it.</param>
internal sealed record Unit<T>(FileModel File, string HintName, T Content)
    where T : class;
