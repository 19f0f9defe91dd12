using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>Every method that both clients of a feature have sends the same, and gives the same of the same response, but for what the list says.</summary>
public sealed class FeatureWireTests
{
    /// <summary>The documents with a class that creates one of its own, which of NSwag's ends with the stack.</summary>
    private static readonly string[] Endless = ["options-examples", "options-shape-types"];

    [Fact]
    public async Task The_methods_of_each_feature_send_and_return_the_same()
    {
        var differences = new List<(string Place, string Line)>();
        foreach (var (clients, least) in new[] { (FeatureClients.Defaults, 300), (FeatureClients.SystemTextJson, 300), (FeatureClients.Polymorphic, 10) })
        {
            var count = await CompareAsync(clients, differences);
            Assert.True(count > least, $"Only {count} calls are compared.");
        }

        DifferenceList.Read("feature-wire-differences.txt").Compare(differences);
    }

    // Returns how many calls are compared.
    private static async Task<int> CompareAsync(FeatureClients clients, List<(string Place, string Line)> differences)
    {
        var generated = await clients.GenerateAsync();
        var context = new AssemblyLoadContext("features", isCollectible: true);
        try
        {
            var theirs = Load(context, generated.Theirs.WithAssemblyName("NSwag"));
            var ours = Load(context, generated.Ours.WithAssemblyName("CceGen"));
            var calls = 0;
            foreach (var pair in clients.Pairs.Where(pair => !IsEndless(pair, theirs)))
            {
                var document = await NSwagClient.ReadAsync(pair);
                var expected = await new FeatureCalls(theirs, pair.Namespace, document).RunAsync();
                var actual = await new FeatureCalls(ours, pair.Namespace, document).RunAsync();
                foreach (var method in expected.Keys.Where(actual.ContainsKey))
                {
                    calls += (expected[method].Count + 1) / 2;
                    differences.AddRange(expected[method].Zip(actual[method]).Where(lines => lines.First != lines.Second)
                        .SelectMany(lines => new[] { (pair.Place, "- " + lines.First), (pair.Place, "+ " + lines.Second) }));
                }
            }

            return calls;
        }
        finally
        {
            context.Unload();
        }
    }

    // With System.Text.Json, NSwag's converter for base classes calls itself when it writes one.
    private static bool IsEndless(ClientPair pair, Assembly theirs) =>
        Endless.Contains(pair.Document) || (FeatureClients.SystemTextJson.Pairs.Contains(pair) && theirs.GetType(pair.Namespace + ".JsonInheritanceConverter`1") is not null);

    private static Assembly Load(AssemblyLoadContext context, CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        image.Position = 0;
        return context.LoadFromStream(image);
    }
}
