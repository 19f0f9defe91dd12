using System.IO.Compression;
using System.Xml.Linq;
using CceGen.Tests;

namespace CceGen.Package.Tests;

/// <summary>What is in the packages.</summary>
[Collection(PackedProjectTests.Name)]
public sealed class PackageContentTests(PackedProjects projects)
{
    private static readonly string[] Fixed =
    [
        "README.md", "analyzers/dotnet/cs/CceGen.Generator.dll", "analyzers/dotnet/cs/SharpYaml.dll", "icon.png", "licenses/LICENSE",
        "licenses/SharpYaml-LICENSE.txt",
    ];

    [Fact]
    public void The_package_of_the_generator_holds_what_the_compiler_loads_and_what_MSBuild_reads()
    {
        var build = Directory.EnumerateFiles(Path.Combine(DocPage.Root, "generator/CceGen.Generator/build")).Select(Path.GetFileName).ToList();
        using var package = ZipFile.OpenRead(projects.Package("CceGen.Generator"));

        Assert.Contains("CceGen.Generator.props", build);
        Assert.Contains("CceGen.Generator.targets", build);
        Assert.Equal(
            Fixed.Concat(build.Select(name => "build/" + name)).Concat(build.Select(name => "buildTransitive/" + name)).Order(StringComparer.Ordinal),
            Content(package).Where(name => !name.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_files_are_those_of_the_repository_and_of_the_build_byte_for_byte()
    {
        var generator = Path.Combine(DocPage.Root, "generator/CceGen.Generator");
        using var package = ZipFile.OpenRead(projects.Package("CceGen.Generator"));

        Assert.All(Content(package), name =>
        {
            var file = Path.GetFileName(name) switch
            {
                "CceGen.Generator.dll" or "SharpYaml.dll" => Path.Combine(generator, "bin", PackedProjects.Configuration, "netstandard2.0", Path.GetFileName(name)),
                "LICENSE" => Path.Combine(DocPage.Root, "LICENSE"),
                "nswag.schema.json" => Path.Combine(DocPage.Root, "docs", "nswag.schema.json"),
                "README.md" or "icon.png" or "SharpYaml-LICENSE.txt" => Path.Combine(generator, "package", Path.GetFileName(name)),
                _ => Path.Combine(generator, "build", Path.GetFileName(name)),
            };
            using var content = new MemoryStream();
            using (var stream = package.GetEntry(name)!.Open())
            {
                stream.CopyTo(content);
            }

            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(content.ToArray()), name);
        });
    }

    [Fact]
    public async Task Packed_again_it_is_the_same_file() =>
        Assert.Equal(
            await File.ReadAllBytesAsync(projects.Package("CceGen.Generator"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(await projects.PackGeneratorAgainAsync(), TestContext.Current.CancellationToken));

    [Fact]
    public void It_is_a_development_dependency_without_dependencies()
    {
        var metadata = Metadata("CceGen.Generator");

        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal(projects.Version, Value(metadata, "version"));
    }

    [Theory]
    [InlineData("Cce.Client", "lib/net10.0/Cce.Client.dll", "lib/netstandard2.0/Cce.Client.dll")]
    [InlineData("Cce.Client.DependencyInjection", "lib/net10.0/Cce.Client.DependencyInjection.dll", "lib/netstandard2.0/Cce.Client.DependencyInjection.dll")]
    [InlineData("Cce.Simulator", "lib/net10.0/Cce.Simulator.dll", "lib/net10.0/Cce.Simulator.xml")]
    [InlineData("cce-upgrade", "tools/net10.0/any/cce-upgrade.dll", "tools/net10.0/any/DotnetToolSettings.xml")]
    public void The_other_packages_hold_their_assemblies_and_refer_to_each_other_in_one_version(string id, params string[] files)
    {
        using var package = ZipFile.OpenRead(projects.Package(id));
        var content = Content(package).ToList();
        var metadata = Metadata(id);

        Assert.All(files.Append("README.md"), file => Assert.Contains(file, content));
        Assert.DoesNotContain(content, name => Path.GetFileName(name) == "CceGen.Generator.dll");
        var dependencies = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").ToList();
        Assert.DoesNotContain(dependencies, dependency => dependency.Attribute("id")!.Value is "MinVer" or "CceGen.Generator");
        Assert.All(
            dependencies.Where(dependency => dependency.Attribute("id")!.Value.StartsWith("Cce.", StringComparison.Ordinal)),
            dependency => Assert.Equal(projects.Version, dependency.Attribute("version")!.Value));
    }

    [Fact]
    public async Task The_tool_runs()
    {
        var folder = projects.PathOf("tool");
        ZipFile.ExtractToDirectory(projects.Package("cce-upgrade"), folder);

        var (exitCode, output) = await projects.DotnetAsync(".", Path.Combine(folder, "tools/net10.0/any/cce-upgrade.dll"), "--help");

        Assert.True(exitCode == 0, output);
        Assert.Contains("cce-upgrade", output, StringComparison.Ordinal);
    }

    private XDocument Metadata(string id)
    {
        using var package = ZipFile.OpenRead(projects.Package(id));
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    // NuGet's own files are not ours.
    private static IEnumerable<string> Content(ZipArchive package) => package.Entries.Select(entry => entry.FullName)
        .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal));

    private static string? Value(XDocument metadata, string name) => metadata.Descendants().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
