namespace CceGen.Compatibility.Tests;

/// <summary>The documents that the generator's own tests have, one for each part of OpenAPI.</summary>
internal static class FeatureDocuments
{
    /// <summary>The documents that NSwag cannot read, or whose client does not compile, with what is wrong.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unreadable = UnreadableList.Read("unreadable.txt");

    /// <summary>All others.</summary>
    public static readonly IReadOnlyList<string> Names =
        [.. Directory.EnumerateDirectories(TestPaths.Features).Select(path => Path.GetFileName(path)).Where(name => !Unreadable.ContainsKey(name)).Order(StringComparer.Ordinal)];

    /// <summary>Those of them with a class hierarchy that a member tells apart.</summary>
    public static readonly IReadOnlyList<string> WithDiscriminator =
        [.. Names.Where(name => File.ReadAllText(TestPaths.Document(name)).Contains("discriminator:", StringComparison.Ordinal))];
}
