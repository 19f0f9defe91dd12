namespace CceGen.Compatibility.Tests;

/// <summary>
/// The documents of the generator's tests that NSwag cannot read, or whose client does not compile: a line <c>document: what is wrong</c> for each,
/// below a line with <c>#</c> that says why. What is wrong is an exception, or the error of the compiler with the lowest number.
/// </summary>
internal static class UnreadableList
{
    /// <summary>What is wrong with a document that is not tried, because the process would end.</summary>
    public const string EndOfTheStack = nameof(StackOverflowException);

    public static IReadOnlyDictionary<string, string> Read(string name) => File.ReadAllLines(TestPaths.List(name))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": "))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
