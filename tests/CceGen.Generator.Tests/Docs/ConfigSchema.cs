using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CceGen.Generator.Options;

namespace CceGen.Generator.Tests.Docs;

/// <summary>Writes the JSON schema of nswag.json, with which editors complete and explain it.</summary>
internal static class ConfigSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var client = new JsonObject
        {
            ["description"] = "The options of the C# client. MSBuild properties and item metadata override them.",
            ["type"] = Types("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(OptionTable.All.Select(option => KeyValuePair.Create<string, JsonNode?>(option.Name, Option(option)))),
        };
        var source = new JsonObject
        {
            ["description"] = "The document.",
            ["type"] = Types("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["json"] = Text("The document itself, as JSON or YAML, or its path. Where it is set, url is ignored."),
                ["url"] = Text("The path of the document, relative to this file. The document is an additional file of the project."),
                ["output"] = Text("Ignored."),
                ["newLineBehavior"] = Text("Ignored."),
            },
        };
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "nswag.json, as CceGen reads it",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["$schema"] = Text("The address of this schema."),
                ["runtime"] = Text("Ignored: no process is started."),
                ["defaultVariables"] = Text("Values of $(name) in this file: a=1,b=2. The MSBuild property CceGenVariables overrides them."),
                ["documentGenerator"] = new JsonObject
                {
                    ["description"] = "Where the document comes from. Of other generators than fromDocument, the file that they write is read.",
                    ["type"] = Types("object", "null"),
                    ["properties"] = new JsonObject { ["fromDocument"] = source },
                },
                ["codeGenerators"] = new JsonObject
                {
                    ["description"] = "What is generated. Only openApiToCSharpClient is read.",
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["openApiToCSharpClient"] = client },
                },
            },
        };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Option(OptionRow option)
    {
        var schema = new JsonObject { ["description"] = Description(option) };
        switch (option.Kind)
        {
            case OptionKind.Boolean:
                schema["type"] = Types("boolean", "string", "null");
                break;
            case OptionKind.List:
                schema["type"] = Types("array", "string", "null");
                schema["items"] = new JsonObject { ["type"] = "string" };
                break;
            case OptionKind.Map:
                schema["type"] = Types("object", "string", "null");
                schema["additionalProperties"] = new JsonObject { ["type"] = "string" };
                break;
            case OptionKind.Choice:
                // Others are no mistake to an editor: letter case does not matter, and $(name) may be one of them.
                schema["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Types([.. option.Values]) }, new JsonObject { ["type"] = Types("string", "null") });
                break;
            default:
                schema["type"] = Types("string", "number", "null");
                break;
        }

        if (option.DefaultText.Length > 0)
        {
            schema["default"] = option.Kind == OptionKind.Boolean ? JsonValue.Create(option.DefaultText == "true") : JsonValue.Create(option.DefaultText);
        }

        return schema;
    }

    private static string Description(OptionRow option)
    {
        var text = option.Description.Replace("`", "", StringComparison.Ordinal);
        return option is not UnsupportedOption unsupported ? text
            : OptionsPage.IsAlways(option) ? $"{text} Ignored: {option.NoEffect(new ClientSection())}."
            : $"{text} Not supported: {(unsupported.InEffect.Length == 0 ? "no value" : $"'{unsupported.InEffect}'")} is used.";
    }

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = Types("string", "null") };

    private static JsonArray Types(params string[] names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
