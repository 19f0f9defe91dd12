namespace CceGen.Compatibility.Tests;

/// <summary>The clients of the feature documents with the options that most users have, made once for all tests.</summary>
internal static class FeatureClients
{
    public static readonly IReadOnlyList<ClientPair> Pairs = [.. FeatureDocuments.Names.Select((name, index) => new ClientPair(1000 + index, name, Profile.Read("defaults")))];

    private static readonly Lazy<Task<GeneratedPairs>> Made = new(() => GeneratedPairs.OfAsync(Pairs));

    public static Task<GeneratedPairs> GenerateAsync() => Made.Value;
}
