using CceGen.Corpus;

namespace CceGen.Benchmarks.Generation;

/// <summary>A whole process that generates one client into one file, as NSwag's console tool does.</summary>
internal static class GenerateOnce
{
    /// <summary>The first argument of such a process. It is not a command: the command line's own start would count.</summary>
    public const string Verb = "generate-once";

    public static int Run(string path, string dialect, string output)
    {
        using var writer = new StreamWriter(output);
        foreach (string source in OwnGenerator.Generate(path, Words.ToDialect(dialect)))
        {
            writer.Write(source);
        }

        return 0;
    }
}
