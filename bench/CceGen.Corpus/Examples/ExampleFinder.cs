using System.Globalization;
using System.Text.Json;

namespace CceGen.Corpus.Examples;

/// <summary>Finds the examples of a document: those of schemas, of JSON media types, of parameters and headers, and of 2.0's responses.</summary>
internal sealed class ExampleFinder
{
    private static readonly string[] SchemaMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    private static readonly string[] SchemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] Schemas = ["items", "additionalProperties"];

    private static readonly HashSet<string> NoOperations = new(["parameters", "servers", "summary", "description", "$ref", "additionalOperations"], StringComparer.Ordinal);

    private readonly List<Example> examples = [];
    private readonly JsonElement root;

    private ExampleFinder(JsonElement root) => this.root = root;

    public static IReadOnlyList<Example> Find(JsonElement root)
    {
        var finder = new ExampleFinder(root);
        finder.Document();
        return finder.examples;
    }

    /// <summary>Whether a media type is read and written as JSON.</summary>
    public static bool IsJson(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim();
        return name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private void Document()
    {
        Each(root, "", "paths", PathItem);
        Each(root, "", "webhooks", PathItem);
        Each(root, "", "definitions", Schema);
        Each(root, "", "parameters", Parameter);
        Each(root, "", "responses", Response);
        if (root.TryGetProperty("components", out var components))
        {
            const string Place = "/components";
            Each(components, Place, "schemas", Schema);
            Each(components, Place, "parameters", Parameter);
            Each(components, Place, "headers", Parameter);
            Each(components, Place, "requestBodies", Content);
            Each(components, Place, "responses", Response);
            Each(components, Place, "callbacks", (callback, place) => EachOf(callback, place, PathItem));
            Each(components, Place, "pathItems", PathItem);
        }
    }

    private void PathItem(JsonElement item, string place)
    {
        EachItem(item, place, "parameters", Parameter);
        Each(item, place, "additionalOperations", Operation);
        foreach (var member in MembersOf(item).Where(member => !NoOperations.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal)))
        {
            Operation(member.Value, JsonPointers.Append(place, member.Name));
        }
    }

    private void Operation(JsonElement operation, string place)
    {
        EachItem(operation, place, "parameters", Parameter);
        One(operation, place, "requestBody", Content);
        Each(operation, place, "responses", Response);
        Each(operation, place, "callbacks", (callback, below) => EachOf(callback, below, PathItem));
    }

    private void Parameter(JsonElement parameter, string place)
    {
        Content(parameter, place);
        WithSchema(parameter, place);
    }

    private void Content(JsonElement body, string place)
    {
        if (body.ValueKind == JsonValueKind.Object && body.TryGetProperty("content", out var content))
        {
            foreach (var type in MembersOf(content).Where(type => IsJson(type.Name)))
            {
                WithSchema(type.Value, JsonPointers.Append(JsonPointers.Append(place, "content"), type.Name));
            }
        }
    }

    private void Response(JsonElement response, string place)
    {
        Each(response, place, "headers", Parameter);
        Content(response, place);
        if (response.ValueKind == JsonValueKind.Object && response.TryGetProperty("schema", out var schema))
        {
            Schema(schema, place + "/schema");
            Each(response, place, "examples", (value, below) =>
            {
                if (IsJson(below[(below.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal)))
                {
                    examples.Add(new Example(below, value, place + "/schema", schema));
                }
            });
        }
    }

    // A media type, a parameter or a header of 3.x.
    private void WithSchema(JsonElement carrier, string place)
    {
        if (carrier.ValueKind != JsonValueKind.Object || !carrier.TryGetProperty("schema", out var schema))
        {
            return;
        }

        Schema(schema, place + "/schema");
        if (carrier.TryGetProperty("example", out var one))
        {
            examples.Add(new Example(place + "/example", one, place + "/schema", schema));
        }

        Each(carrier, place, "examples", (example, below) =>
        {
            if (Resolved(example) is { ValueKind: JsonValueKind.Object } found && (found.TryGetProperty("value", out var value) || found.TryGetProperty("dataValue", out value)))
            {
                examples.Add(new Example(below, value, place + "/schema", schema));
            }
        });
    }

    private void Schema(JsonElement schema, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("example", out var one))
        {
            examples.Add(new Example(place + "/example", one, place, schema));
        }

        EachItem(schema, place, "examples", (value, below) => examples.Add(new Example(below, value, place, schema)));
        foreach (var keyword in SchemaMaps)
        {
            Each(schema, place, keyword, Schema);
        }

        foreach (var keyword in SchemaLists)
        {
            EachItem(schema, place, keyword, Schema);
        }

        foreach (var keyword in Schemas)
        {
            One(schema, place, keyword, Schema);
        }
    }

    private JsonElement? Resolved(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String
            ? JsonPointers.Follow(root, reference.GetString()!)
            : element;

    private static IEnumerable<JsonProperty> MembersOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static void One(JsonElement parent, string place, string name, Action<JsonElement, string> visit)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child))
        {
            visit(child, JsonPointers.Append(place, name));
        }
    }

    private static void Each(JsonElement parent, string place, string name, Action<JsonElement, string> visit) =>
        One(parent, place, name, (child, below) => EachOf(child, below, visit));

    private static void EachOf(JsonElement parent, string place, Action<JsonElement, string> visit)
    {
        foreach (var member in MembersOf(parent))
        {
            visit(member.Value, JsonPointers.Append(place, member.Name));
        }
    }

    private static void EachItem(JsonElement parent, string place, string name, Action<JsonElement, string> visit) => One(parent, place, name, (list, below) =>
    {
        if (list.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in list.EnumerateArray().Index())
            {
                visit(item, JsonPointers.Append(below, index.ToString(CultureInfo.InvariantCulture)));
            }
        }
    });
}
