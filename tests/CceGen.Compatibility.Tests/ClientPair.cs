namespace CceGen.Compatibility.Tests;

/// <summary>A document and the options that both generators make a client of it with, in a namespace that no other pair has.</summary>
internal sealed record ClientPair(int Index, string Document, Profile Profile)
{
    /// <summary>The namespace of the options, which stands for that of the pair in code of users.</summary>
    private const string Written = "Shop";

    /// <summary>How the list of differences names the pair.</summary>
    public string Place => $"{Document}/{Profile.Name}";

    public string Namespace => $"Pair{Index}";

    public string DocumentPath => TestPaths.Document(Document);

    /// <summary>A text with the namespace of the pair.</summary>
    public string WithNamespace(string text) => text.Replace(Written, Namespace, StringComparison.Ordinal);

    /// <summary>A text with the namespace of the options.</summary>
    public string WithoutNamespace(string text) => text.Replace(Namespace, Written, StringComparison.Ordinal);
}
