using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.CceClient;

/// <summary>
/// The client that this repository ships, as the generator makes it of <c>spec/cce-upgrade.yaml</c> and <c>nswag.json</c>:
/// the copy of it that a reviewer reads.
/// </summary>
public sealed class CceClientTests
{
    private static string Root { get; } = Path.GetFullPath(Path.Combine(TestPaths.Project, "../.."));

    [Fact]
    public async Task The_client_is_the_expected_one()
    {
        var run = Run();
        var sources = run.Sources.ToDictionary(source => Path.ChangeExtension(source.Key, null).Replace('/', '.'), source => source.Value);

        await Snapshot.VerifyAllAsync(Path.Combine(TestPaths.Project, "CceClient", "expected"), sources);
    }

    [Fact]
    public void The_document_gives_no_warning()
    {
        var run = Run();

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
    }

    private static GeneratorRun Run() => GeneratorHost
        .Create([File("nswag.json"), File("spec/cce-upgrade.yaml")])
        .WithProperty("CceGenGenerateExamples", "true")
        .WithProperty("AssemblyName", "Cce.Client")
        .WithProperty("Nullable", "enable")
        .Run();

    private static TestFile File(string path) => TestFile.Plain(Path.Combine(Root, path), System.IO.File.ReadAllText(Path.Combine(Root, path)));
}
