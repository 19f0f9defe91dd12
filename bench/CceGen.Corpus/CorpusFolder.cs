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
        var depth = options.Recursive || options.Projects ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var documents = new DirectoryInfo(options.Folder)
            .EnumerateFiles("*", depth)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(file => (file.FullName, file.Length, Name: Path.GetRelativePath(options.Folder, file.FullName).Replace('\\', '/')))
            .Where(file => options.Filter is null || file.Name.Contains(options.Filter, StringComparison.OrdinalIgnoreCase))
            .Where(file => !options.Projects || (ProjectOf(options.Folder, file.FullName) is not null && DocumentVersion.Of(File.ReadAllText(file.FullName)).Length > 0))
            .OrderBy(file => file.Length)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .ToList();

        return
        [
            .. documents.TakeLast(options.Largest ?? documents.Count)
                .SelectMany(file => options.Dialects.Select(dialect => (file.FullName, file.Name, Dialect: dialect)))
                .Select((file, number) => new WorkerRequest(number, file.FullName, file.Name, file.Dialect)
                {
                    Project = options.Projects ? ProjectOf(options.Folder, file.FullName) : null,
                }),
        ];
    }

    /// <summary>All files of a project that may be documents or parts of them.</summary>
    public static IEnumerable<string> FilesOf(string project) => new DirectoryInfo(project)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
        .Select(file => file.FullName)
        .Order(StringComparer.Ordinal);

    // The folder directly in the given one.
    private static string? ProjectOf(string folder, string path)
    {
        var parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
        return parts.Length < 2 ? null : Path.Combine(folder, parts[0]);
    }
}
