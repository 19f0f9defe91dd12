using Newtonsoft.Json.Linq;

namespace CceGen.Compatibility.Tests;

/// <summary>The options of a project: the section <c>openApiToCSharpClient</c> of its nswag.json, and the code that the options need.</summary>
internal sealed record Profile(string Name, JObject Options, string? Code)
{
    public static Profile Read(string name) => new(
        name,
        JObject.Parse(File.ReadAllText(TestPaths.Profile(name))),
        File.Exists(TestPaths.Code(name)) ? File.ReadAllText(TestPaths.Code(name)) : null);

    /// <summary>Whether generated code calls Newtonsoft.Json.</summary>
    public bool IsNewtonsoft => (string?)Options["jsonLibrary"] != "SystemTextJson";

    public string? Text(string option) => (string?)Options[option];
}
