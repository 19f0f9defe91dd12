using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>The same code of a user, compiled with the output of either generator: both send the same, and give the user the same of the same response.</summary>
public sealed class WireTests
{
    private const string Shop = "shop";

    private static readonly IReadOnlyList<ClientPair> Pairs =
    [
        .. new[] { (Shop, "wire"), (Shop, "wire-stj"), ("texts", "wire"), ("texts", "texts"), ("models", "wire"), ("models", "wire-stj"), ("own-code", "wire"), ("own-code", "wire-stj"),
            ("own-results", "wire"), ("own-results", "wire-stj"), ("own-results", "wire-wrapped"), ("own-results", "wire-wrapped-stj"), ("own-parts", "wire"), ("own-parts", "wire-stj"), ("own-values", "wire"), ("own-values", "wire-stj") }
            .Select((pair, index) => new ClientPair(index, pair.Item1, Profile.Read(pair.Item2))),
    ];

    [Fact]
    public async Task The_same_calls_send_and_return_the_same()
    {
        var theirs = new List<SyntaxTree>();
        foreach (var pair in Pairs)
        {
            theirs.AddRange((await NSwagClient.GenerateAsync(pair)).Select(text => Compilations.Parse(pair, text)));
        }

        var expected = await LinesOf(theirs);
        var actual = await LinesOf(OwnClient.Generate(Pairs));
        var differences = new List<(string Place, string Line)>();
        for (var index = 0; index < Pairs.Count; index++)
        {
            Assert.Equal(expected[index].Count, actual[index].Count);
            var place = Pairs[index].Place;
            differences.AddRange(expected[index].Zip(actual[index]).Where(pair => pair.First != pair.Second).SelectMany(pair => new[] { (place, "- " + pair.First), (place, "+ " + pair.Second) }));
        }

        DifferenceList.Read("wire-differences.txt").Compare(differences);
    }

    // What each call sent, and what came of it.
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> LinesOf(IEnumerable<SyntaxTree> trees)
    {
        using var image = new MemoryStream();
        var result = Compilations.Empty.AddSyntaxTrees(trees.Concat(Pairs.Select(pair => Compilations.Parse(pair, pair.WithNamespace(CallsOf(pair)))))).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)));
        image.Position = 0;
        var context = new AssemblyLoadContext("wire", isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            var lines = new List<IReadOnlyList<string>>();
            foreach (var pair in Pairs)
            {
                lines.Add(await LinesOf(assembly.GetType(pair.Namespace + ".Calls", throwOnError: true)!.GetMethod("RunAsync")!));
            }

            return lines;
        }
        finally
        {
            context.Unload();
        }
    }

    private static string CallsOf(ClientPair pair) => File.ReadAllText(TestPaths.Code(pair.Document == Shop ? "calls" : "calls-" + pair.Document));

    private static async Task<IReadOnlyList<string>> LinesOf(MethodInfo run)
    {
        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler);
        var results = await (Task<IReadOnlyList<string>>)run.Invoke(null, [http, (Action<int, string, string>)handler.Respond])!;
        return [.. results, .. handler.Requests];
    }
}
