using System.Collections.Immutable;

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
            from profile in new[] { "defaults", "injected", "injected-stj", "contracts", "old-types", "studio", "nullable", "optional", "own-base", "created", "typed-client", "shared-exception", "inpc", "record", "native-record", "fixed", "own-types", "two-settings", "internal", "without-clients", "own-http" } select ("shop", profile),
            from profile in new[] { "defaults", "injected-stj", "old-types", "studio", "nullable", "inlined", "prism", "record", "fixed", "own-types" } select ("types", profile),
            from profile in new[] { "defaults", "nullable" } select ("collections", profile),
            from profile in new[] { "defaults", "nullable" } select ("swagger", profile),
            from document in new[] { "schemes", "schemes-path" } select (document, profile: "defaults"),
            from profile in new[] { "defaults", "injected-stj", "nullable" } select ("successes", profile),
            from profile in new[] { "defaults", "optional" } select ("forms", profile),
            from profile in new[] { "texts", "included", "excluded" } select ("texts", profile),
            from profile in Modes.Prepend("injected-stj") select ("names", profile),
            from profile in new[] { "defaults", "injected-stj", "inlined", "record", "studio" } select ("models", profile),
            from profile in new[] { "defaults" } select ("models-swagger", profile),
        }.SelectMany(pairs => pairs).Select((pair, index) => new ClientPair(index, pair.Item1, Profile.Read(pair.profile))),
    ];

    [Fact]
    public async Task The_public_surface_is_that_of_NSwag()
    {
        var defaults = await FeatureClients.Defaults.GenerateAsync();
        List<(string Document, ImmutableHashSet<string> Lines)> surfaces = [.. FeatureClients.Defaults.Pairs.Select(pair => (pair.Document, PublicSurface.Of(defaults.Theirs, pair)))];

        // Each document of a feature with the other JSON library as well, and each other profile with the documents that it changes.
        List<ClientPair> others = [.. Pairs, .. ProfileChoice.Of(surfaces).Select((pair, index) => new ClientPair(2000 + index, pair.Item1, Profile.Read(pair.Item2)))];

        DifferenceList.Read("differences.txt").Compare(
        [
            .. defaults.Differences(FeatureClients.Defaults.Pairs),
            .. (await FeatureClients.SystemTextJson.GenerateAsync()).Differences(FeatureClients.SystemTextJson.Pairs),
            .. (await GeneratedPairs.OfAsync(others)).Differences(others),
        ]);
    }
}
