using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>Code as teams write it around NSwag's clients, each with the options of its kind: it compiles with either client without a changed character, and does the same.</summary>
public sealed class ConsumerTests
{
    private static readonly string[] Names = ["injected", "contracts", "own-base", "shared-first", "shared-second", "wrapped", "json", "studio", "created"];

    private static readonly IReadOnlyList<ClientPair> Pairs =
    [
        .. Names.Select((name, index) => new ClientPair(
            100 + index,
            "shop",
            new Profile(name, File.ReadAllText(TestPaths.Consumer(name + ".json")), File.ReadAllText(TestPaths.Consumer(name + ".cs"))))),
    ];

    [Fact]
    public async Task Consumers_of_NSwag_compile_and_do_the_same()
    {
        var theirs = new List<SyntaxTree>();
        foreach (var pair in Pairs)
        {
            theirs.AddRange((await NSwagClient.GenerateAsync(pair)).Select(text => Compilations.Parse(pair, text)));
        }

        var expected = await RunAsync("NSwag", Compilations.With(theirs, Pairs));
        var actual = await RunAsync("CceGen", Compilations.With(OwnClient.Generate(Pairs), Pairs));

        Assert.All(Names, name => Assert.Equal(expected[name], actual[name]));
    }

    private static async Task<Dictionary<string, string>> RunAsync(string name, CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.WithAssemblyName(name).Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        stream.Position = 0;
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(stream);
            var results = new Dictionary<string, string>();
            foreach (var pair in Pairs)
            {
                using var service = new FakeShop();
                var run = assembly.GetType($"{pair.Namespace}.Consumer", throwOnError: true)!.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Static)!;
                var lines = await (Task<string[]>)run.Invoke(null, [service])!;
                Assert.NotEmpty(lines);
                results.Add(pair.Profile.Name, string.Join("\n", lines.Concat(service.Requests)));
            }

            return results;
        }
        finally
        {
            context.Unload();
        }
    }
}
