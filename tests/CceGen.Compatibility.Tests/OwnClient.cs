using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;

namespace CceGen.Compatibility.Tests;

/// <summary>What the generator makes of documents, all of them in one project, each beside its nswag.json.</summary>
internal static class OwnClient
{
    public static IReadOnlyList<SyntaxTree> Generate(IReadOnlyList<ClientPair> pairs, string assemblyName = "Compared")
    {
        var options = new TestAnalyzerConfigOptionsProvider(
            new Dictionary<string, string> { ["AssemblyName"] = assemblyName },
            new Dictionary<string, IReadOnlyDictionary<string, string>>());
        var driver = CSharpGeneratorDriver.Create(
            [TestedGenerator.Create().AsSourceGenerator()],
            pairs.SelectMany(FilesOf),
            Compilations.ParseOptions,
            options);
        var result = driver.RunGenerators(Compilations.Empty, TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.GeneratedTrees;
    }

    private static IEnumerable<AdditionalText> FilesOf(ClientPair pair)
    {
        var path = pair.DocumentPath;
        var section = Profile.OptionsOf(pair);
        section["shape"] = "nswag";
        var config = new JObject
        {
            ["documentGenerator"] = new JObject { ["fromDocument"] = new JObject { ["url"] = Path.GetFileName(path) } },
            ["codeGenerators"] = new JObject { ["openApiToCSharpClient"] = section },
        };
        yield return new InMemoryAdditionalText($"/{pair.Namespace}/nswag.json", config.ToString());
        var folder = Path.GetDirectoryName(path)!;
        yield return new InMemoryAdditionalText($"/{pair.Namespace}/{Path.GetFileName(path)}", File.ReadAllText(path));
        var parts = Path.Combine(folder, "parts");
        foreach (var part in Directory.Exists(parts) ? Directory.EnumerateFiles(parts, "*", SearchOption.AllDirectories) : [])
        {
            yield return new InMemoryAdditionalText($"/{pair.Namespace}/{Path.GetRelativePath(folder, part).Replace('\\', '/')}", File.ReadAllText(part));
        }
    }
}
