using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Tests.Options;

/// <summary>Small nswag.json texts, and what the reader says about them.</summary>
internal static class NSwagTexts
{
    /// <summary>The options of a document with an nswag.json that says nothing.</summary>
    public static ClientOptions Defaults { get; } = ClientOptions.Default with { Shape = ClientShape.NSwag, TimeType = "System.TimeSpan", TimeSpanType = "System.TimeSpan", ArrayInstanceType = "System.Collections.ObjectModel.Collection", SendReadOnlyProperties = true };

    public static (NSwagConfig Config, List<string> Diagnostics) Read(string text, string path = "nswag.json", Dictionary<string, string>? properties = null)
    {
        var bag = new DiagnosticBag();
        var config = NSwagConfigReader.Read(text, path, name => properties?.GetValueOrDefault(name), bag, CancellationToken.None);
        return (config, Describe(bag));
    }

    /// <summary>A file with these members of <c>openApiToCSharpClient</c>, which start at line 1, column 0.</summary>
    public static string WithClient(string members) => "{\"codeGenerators\":{\"openApiToCSharpClient\":{\n" + members + "\n}}}";

    public static string WithDocument(string section, string more = "") => "{" + more + "\"documentGenerator\":{\n" + section + "\n},\"codeGenerators\":{\"openApiToCSharpClient\":{}}}";

    public static (ClientOptions Options, List<string> Diagnostics) Resolve(
        string? client,
        Dictionary<string, string>? properties = null,
        Dictionary<string, string>? metadata = null)
    {
        var bag = new DiagnosticBag();
        var config = client is null ? null : NSwagConfigReader.Read(WithClient(client), "nswag.json", name => properties?.GetValueOrDefault(name), bag, CancellationToken.None);
        var options = ClientOptionsReader.Resolve(
            config,
            name => properties?.GetValueOrDefault(name),
            name => metadata?.GetValueOrDefault(name),
            new LocationInfo("spec.yaml", default),
            bag);
        return (options, Describe(bag));
    }

    /// <summary><c>Id path(line,column): arguments</c>, counted from 0.</summary>
    private static List<string> Describe(DiagnosticBag bag) =>
    [
        .. bag.ToEquatableArray().Select(item =>
            $"{item.Id} {item.Location!.Path}({item.Location.Span.StartLine},{item.Location.Span.StartColumn}): {string.Join(" | ", item.Arguments)}"),
    ];
}
