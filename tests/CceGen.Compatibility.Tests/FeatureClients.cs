namespace CceGen.Compatibility.Tests;

/// <summary>The clients of the feature documents with either JSON library, made once for all tests.</summary>
internal sealed class FeatureClients
{
    private readonly Lazy<Task<GeneratedPairs>> _made;

    private FeatureClients(string profile, int first, IEnumerable<string> documents)
    {
        Pairs = [.. documents.Select((name, index) => new ClientPair(first + index, name, Profile.Read(profile)))];
        _made = new(() => GeneratedPairs.OfAsync(Pairs));
    }

    /// <summary>With the options that most users have.</summary>
    public static FeatureClients Defaults { get; } = new("defaults", 1000, FeatureDocuments.Names);

    /// <summary>With System.Text.Json.</summary>
    public static FeatureClients SystemTextJson { get; } = new("injected-stj", 1500, FeatureDocuments.Names);

    /// <summary>With System.Text.Json, whose own attributes say how NSwag's derived classes are read and written: with its converter, a call of NSwag's has no end.</summary>
    public static FeatureClients Polymorphic { get; } = new("polymorphic-stj", 1800, FeatureDocuments.WithDiscriminator);

    public IReadOnlyList<ClientPair> Pairs { get; }

    public Task<GeneratedPairs> GenerateAsync() => _made.Value;
}
