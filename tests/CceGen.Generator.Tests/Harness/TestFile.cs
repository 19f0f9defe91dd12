namespace CceGen.Generator.Tests.Harness;

/// <summary>An additional file with its item metadata, for example <c>CceGen_Kind</c>.</summary>
internal sealed record TestFile(string Path, string Text, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>A file without metadata, such as an nswag.json.</summary>
    public static TestFile Plain(string path, string text) => new(path, text, new Dictionary<string, string>());

    /// <summary>A file that says of itself that it is an OpenAPI document.</summary>
    public static TestFile Document(string path, string text, params IEnumerable<(string Name, string Value)> metadata) =>
        new(path, text, metadata.Prepend(("CceGen_Kind", "OpenApi")).ToDictionary(pair => pair.Item1, pair => pair.Item2));
}
