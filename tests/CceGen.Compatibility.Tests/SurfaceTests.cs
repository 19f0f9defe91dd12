using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>Code that compiles with NSwag's output compiles with ours: the public surfaces of both are the same, but for what the list says.</summary>
public sealed class SurfaceTests
{
    private static readonly string[] Modes =
    [
        "mode-ids", "mode-paths", "mode-tags-paths", "mode-tags-ids", "mode-tags-names", "mode-single-ids", "mode-single-paths",
    ];

    /// <summary>Each document with the profiles that it has something for.</summary>
    private static readonly IReadOnlyList<ClientPair> Pairs =
    [
        .. new[]
        {
            from profile in new[] { "defaults", "injected", "injected-stj", "contracts", "old-types", "studio", "nullable", "optional", "own-base", "created", "typed-client", "shared-exception" } select ("shop", profile),
            from profile in new[] { "defaults", "injected-stj", "old-types", "studio", "nullable", "inlined" } select ("types", profile),
            from profile in new[] { "inpc", "record", "native-record", "fixed", "own-types" } select ("shop", profile),
            from profile in new[] { "prism", "record", "fixed", "own-types" } select ("types", profile),
            from profile in new[] { "defaults", "nullable" } select ("collections", profile),
            from profile in new[] { "defaults", "nullable" } select ("swagger", profile),
            from profile in new[] { "defaults", "optional" } select ("forms", profile),
            from profile in new[] { "texts", "included", "excluded" } select ("texts", profile),
            from profile in Modes.Prepend("injected-stj") select ("names", profile),
        }.SelectMany(pairs => pairs).Select((pair, index) => new ClientPair(index, pair.Item1, Profile.Read(pair.profile))),
    ];

    [Fact]
    public async Task The_public_surface_is_that_of_NSwag()
    {
        var theirs = new List<Microsoft.CodeAnalysis.SyntaxTree>();
        foreach (var pair in Pairs)
        {
            theirs.AddRange((await NSwagClient.GenerateAsync(pair)).Select(text => Compilations.Parse(pair, text)));
        }

        var expected = Compilations.With(theirs, Pairs);
        var actual = Compilations.With(OwnClient.Generate(Pairs), Pairs);
        var errors = Compilations.ErrorsIn(actual);

        var differences = Pairs.SelectMany(pair => DifferencesOf(pair, expected, actual).Concat(errors[pair.Namespace].Distinct().Select(error => "+ error " + pair.WithoutNamespace(error)))
            .Select(line => (pair.Place, Line: line))).ToList();
        if (Environment.GetEnvironmentVariable("CCEGEN_DIFFERENCES") is { Length: > 0 } file)
        {
            await File.WriteAllLinesAsync(file, differences.Select(difference => $"{difference.Place}: {difference.Line}"), TestContext.Current.CancellationToken);
        }

        DifferenceList.Read("differences.txt").Compare(differences);
    }

    private static IEnumerable<string> DifferencesOf(ClientPair pair, CSharpCompilation theirs, CSharpCompilation ours)
    {
        var expected = PublicSurface.Of(theirs, pair);
        var actual = PublicSurface.Of(ours, pair);
        return expected.Except(actual).Order(StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(actual.Except(expected).Order(StringComparer.Ordinal).Select(line => "+ " + line));
    }
}
