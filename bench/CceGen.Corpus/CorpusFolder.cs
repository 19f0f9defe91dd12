namespace CceGen.Corpus;

/// <summary>Finds the documents of a folder.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>One request per document and dialect, the largest documents first: what takes long must not start last.</summary>
    public static IReadOnlyList<WorkerRequest> Find(CorpusOptions options)
    {
        var depth = options.Recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var documents = new DirectoryInfo(options.Folder)
            .EnumerateFiles("*", depth)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(file => (file.FullName, file.Length, Name: Path.GetRelativePath(options.Folder, file.FullName).Replace('\\', '/')))
            .Where(file => options.Filter is null || file.Name.Contains(options.Filter, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(file => file.Length)
            .ThenBy(file => file.Name, StringComparer.Ordinal);

        return
        [
            .. documents
                .SelectMany(file => options.Dialects.Select(dialect => (file.FullName, file.Name, Dialect: dialect)))
                .Select((file, number) => new WorkerRequest(number, file.FullName, file.Name, file.Dialect)),
        ];
    }
}
