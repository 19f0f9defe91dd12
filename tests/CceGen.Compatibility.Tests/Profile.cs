using Newtonsoft.Json.Linq;

namespace CceGen.Compatibility.Tests;

/// <summary>The options of a project: the section <c>openApiToCSharpClient</c> of its nswag.json, and the code that the options need.</summary>
internal sealed record Profile(string Name, string Text, string? Code)
{
    public static Profile Read(string name) => new(
        name,
        File.ReadAllText(TestPaths.Profile(name)),
        File.Exists(TestPaths.Code(name)) ? File.ReadAllText(TestPaths.Code(name)) : null);

    /// <summary>The options with the namespace of a pair.</summary>
    public static JObject OptionsOf(ClientPair pair) => JObject.Parse(pair.WithNamespace(pair.Profile.Text));
}
