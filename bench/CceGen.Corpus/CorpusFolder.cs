namespace CceGen.Corpus;

/// <summary>Finds the documents of a folder.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>
    /// One request per document and dialect, the smallest documents first: they warm a worker up, and a large one, which takes
    /// several times as long on code that is not yet optimised, leaves its memory to none but larger ones.
    /// </summary>
    public static IReadOnlyList<WorkerRequest> Find(CorpusOptions options)
    {
        var depth = options.Recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var documents = new DirectoryInfo(options.Folder)
            .EnumerateFiles("*", depth)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(file => (file.FullName, file.Length, Name: Path.GetRelativePath(options.Folder, file.FullName).Replace('\\', '/')))
            .Where(file => options.Filter is null || file.Name.Contains(options.Filter, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Length)
            .ThenBy(file => file.Name, StringComparer.Ordinal);

        return
        [
            .. documents
                .SelectMany(file => options.Dialects.Select(dialect => (file.FullName, file.Name, Dialect: dialect)))
                .Select((file, number) => new WorkerRequest(number, file.FullName, file.Name, file.Dialect)),
        ];
    }
}
