using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>What both generators make of some pairs: one project of each.</summary>
internal sealed record GeneratedPairs(CSharpCompilation Theirs, CSharpCompilation Ours)
{
    public static async Task<GeneratedPairs> OfAsync(IReadOnlyList<ClientPair> pairs)
    {
        var theirs = await TheirsAsync(pairs);
        return new GeneratedPairs(Compilations.With(theirs, pairs), Compilations.With(OwnClient.Generate(pairs), pairs));
    }

    private static async Task<IReadOnlyCollection<SyntaxTree>> TheirsAsync(IReadOnlyList<ClientPair> pairs)
    {
        var trees = new ConcurrentBag<SyntaxTree>();
        await Parallel.ForEachAsync(pairs, TestContext.Current.CancellationToken, async (pair, _) =>
        {
            foreach (var text in await NSwagClient.GenerateAsync(pair))
            {
                trees.Add(Compilations.Parse(pair, text));
            }
        });
        return [.. trees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ThenBy(tree => tree.Length)];
    }

    /// <summary>The differences of all public surfaces, and the errors in our code.</summary>
    public IEnumerable<(string Place, string Line)> Differences(IReadOnlyList<ClientPair> pairs)
    {
        var errors = Compilations.ProblemsIn(Ours);
        Assert.Empty(errors[""]);
        foreach (var pair in pairs)
        {
            var expected = PublicSurface.Of(Theirs, pair);
            var actual = PublicSurface.Of(Ours, pair);
            var lines = expected.Except(actual).Order(StringComparer.Ordinal).Select(line => "- " + line)
                .Concat(actual.Except(expected).Order(StringComparer.Ordinal).Select(line => "+ " + line))
                .Concat(errors[pair.Namespace].Distinct().Select(error => "+ error " + pair.WithoutNamespace(error)));
            foreach (var line in lines)
            {
                yield return (pair.Place, line);
            }
        }
    }
}
