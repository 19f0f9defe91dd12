using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;

namespace CceGen.Compatibility.Tests;

/// <summary>What the generator makes of a document with the options of an nswag.json.</summary>
internal static class OwnClient
{
    private const string Config = "/project/nswag.json";

    public static IReadOnlyList<string> Generate(string path, Profile profile)
    {
        var document = "/project/" + Path.GetFileName(path);
        var config = new JObject
        {
            ["documentGenerator"] = new JObject { ["fromDocument"] = new JObject { ["url"] = Path.GetFileName(path) } },
            ["codeGenerators"] = new JObject { ["openApiToCSharpClient"] = WithShape(profile.Options) },
        };
        var options = new TestAnalyzerConfigOptionsProvider(
            new Dictionary<string, string> { ["AssemblyName"] = "Compared" },
            new Dictionary<string, IReadOnlyDictionary<string, string>>());
        var driver = CSharpGeneratorDriver.Create(
            [TestedGenerator.Create().AsSourceGenerator()],
            [new InMemoryAdditionalText(Config, config.ToString()), new InMemoryAdditionalText(document, File.ReadAllText(path))],
            Compilations.ParseOptions,
            options);
        var result = driver.RunGenerators(Compilations.Of(profile), TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. result.GeneratedTrees.Select(tree => tree.ToString())];
    }

    private static JObject WithShape(JObject options)
    {
        var section = (JObject)options.DeepClone();
        section["shape"] = "nswag";
        return section;
    }
}
