namespace CceGen.Compatibility.Tests;

/// <summary>The clients of the feature documents with either JSON library, made once for all tests.</summary>
internal sealed class FeatureClients
{
    private readonly Lazy<Task<GeneratedPairs>> _made;

    private FeatureClients(string profile, int first)
    {
        Pairs = [.. FeatureDocuments.Names.Select((name, index) => new ClientPair(first + index, name, Profile.Read(profile)))];
        _made = new(() => GeneratedPairs.OfAsync(Pairs));
    }

    /// <summary>With the options that most users have.</summary>
    public static FeatureClients Defaults { get; } = new("defaults", 1000);

    /// <summary>With System.Text.Json.</summary>
    public static FeatureClients SystemTextJson { get; } = new("injected-stj", 1500);

    public IReadOnlyList<ClientPair> Pairs { get; }

    public Task<GeneratedPairs> GenerateAsync() => _made.Value;
}
