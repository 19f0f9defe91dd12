namespace CceGen.Corpus.Tests;

public sealed class CorpusFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Each_folder_is_a_project_whose_documents_see_its_other_files()
    {
        Add("one/api.yaml", "openapi: 3.0.3\npaths: {}");
        Add("one/parts/pet.yaml", "type: object");
        Add("two/v1.json", "{ \"swagger\": \"2.0\" }");
        Add("two/v2.yaml", "openapi: 3.1.0\n# a longer document");
        Add("alone.yaml", "openapi: 3.0.3");

        var requests = CorpusFolder.Find(Options() with { Projects = true });

        Assert.Equal(
            [("two/v1.json", "two"), ("one/api.yaml", "one"), ("two/v2.yaml", "two")],
            requests.Select(request => (request.File, Path.GetFileName(request.Project)!)));
        Assert.Equal(["api.yaml", "pet.yaml"], CorpusFolder.FilesOf(requests[1].Project!).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void The_largest_documents_are_checked_for_each_generator()
    {
        Add("a.yaml", "openapi: 3.0.3");
        Add("b.yaml", "openapi: 3.0.3\npaths: {}");
        Add("c.yaml", "openapi: 3.0.3\npaths: {}\ncomponents: {}");

        var requests = CorpusFolder.Find(Options() with { Largest = 2, Dialects = [Dialect.Stj, Dialect.NSwag] });

        Assert.Equal(
            [("b.yaml", Dialect.Stj), ("b.yaml", Dialect.NSwag), ("c.yaml", Dialect.Stj), ("c.yaml", Dialect.NSwag)],
            requests.Select(request => (request.File, request.Dialect)));
    }

    private void Add(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private CorpusOptions Options() => new()
    {
        Folder = folder.FullName,
        Recursive = false,
        Projects = false,
        Filter = null,
        Largest = null,
        Dialects = [Dialect.Stj],
        Generator = "",
        GeneratorOptions = [],
        Examples = false,
        Baseline = null,
        Output = null,
        Sources = null,
        OnlyFailing = false,
        Jobs = 1,
        Limits = new WorkerLimits(TimeSpan.FromMinutes(1), 1024),
    };
}
