namespace CceGen.Compatibility.Tests;

/// <summary>Code that compiles with NSwag's output compiles with ours: the public surfaces of both are the same, but for what the list says.</summary>
public sealed class SurfaceTests
{
    private static readonly string[] Modes =
    [
        "mode-ids", "mode-paths", "mode-tags-paths", "mode-tags-ids", "mode-tags-names", "mode-single-ids", "mode-single-paths",
    ];

    /// <summary>Each document with the profiles that it has something for.</summary>
    private static readonly IReadOnlyList<(string Document, string Profile)> Pairs =
    [
        .. from profile in new[] { "defaults", "injected", "injected-stj", "contracts", "old-types", "studio", "nullable", "optional", "own-base", "shared-exception" } select ("shop", profile),
        .. from profile in new[] { "defaults", "injected-stj", "old-types", "studio", "nullable", "inlined" } select ("types", profile),
        .. from profile in Modes.Prepend("injected-stj") select ("names", profile),
    ];

    [Fact]
    public async Task The_public_surface_is_that_of_NSwag()
    {
        var list = DifferenceList.Read();
        var all = new List<string>();
        var unlisted = new List<string>();
        foreach (var (document, name) in Pairs)
        {
            var profile = Profile.Read(name);
            foreach (var line in await DifferencesOf(document, profile))
            {
                all.Add($"{document}/{name}: {line}");
                if (!list.Has($"{document}/{name}", line))
                {
                    unlisted.Add($"{document}/{name}: {line}");
                }
            }
        }

        if (Environment.GetEnvironmentVariable("CCEGEN_DIFFERENCES") is { Length: > 0 } file)
        {
            await File.WriteAllLinesAsync(file, all, TestContext.Current.CancellationToken);
        }

        Assert.True(unlisted.Count == 0, $"{unlisted.Count} differences are not in differences.txt:\n{string.Join("\n", unlisted.Take(60))}");
        Assert.True(!list.Unused.Any(), $"No such difference is found:\n{string.Join("\n", list.Unused)}");
    }

    private static async Task<IEnumerable<string>> DifferencesOf(string document, Profile profile)
    {
        var path = TestPaths.Document(document);
        var theirs = Compilations.With(await NSwagClient.GenerateAsync(path, profile), profile);
        var ours = Compilations.With(OwnClient.Generate(path, profile), profile);
        var expected = PublicSurface.Of(theirs);
        var actual = PublicSurface.Of(ours);
        return expected.Except(actual).Order(StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(actual.Except(expected).Order(StringComparer.Ordinal).Select(line => "+ " + line))
            .Concat(Compilations.ErrorsOf(ours).Select(error => "+ error " + error));
    }
}
