using Microsoft.CodeAnalysis;

namespace CceGen.Compatibility.Tests;

/// <summary>Which documents cannot be compared.</summary>
public sealed class UnreadableDocumentTests
{
    [Fact]
    public async Task Documents_that_NSwag_cannot_read_or_compile_are_listed_with_the_reason()
    {
        var found = new Dictionary<string, string>();
        var trees = new List<(ClientPair Pair, SyntaxTree Tree)>();
        var tried = FeatureDocuments.Unreadable.Where(entry => entry.Value != UnreadableList.EndOfTheStack).ToDictionary();
        var pairs = tried.Keys.Select((name, index) => new ClientPair(4000 + index, name, Profile.Read("defaults"))).ToList();
        foreach (var pair in pairs)
        {
            try
            {
                var tree = Compilations.Parse(pair, (await NSwagClient.GenerateAsync(pair)).Single());
                if (tree.GetDiagnostics(TestContext.Current.CancellationToken).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
                {
                    found.Add(pair.Document, error.Id);
                }
                else
                {
                    trees.Add((pair, tree));
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                found.Add(pair.Document, exception.GetType().Name);
            }
        }

        var errors = Compilations.ProblemsIn(Compilations.With(trees.Select(pair => pair.Tree), []));

        // The compiler works on several members at a time, so which error it finds first differs from run to run.
        trees.ForEach(pair => found.Add(pair.Pair.Document, errors[pair.Pair.Namespace].Select(error => error.Split(':')[0]).Min(StringComparer.Ordinal) ?? "none"));

        Assert.Equal(Lines(tried), Lines(found));
    }

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> entries) => entries.Select(entry => $"{entry.Key}: {entry.Value}").Order(StringComparer.Ordinal);
}
