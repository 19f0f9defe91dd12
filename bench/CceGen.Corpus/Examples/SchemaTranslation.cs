using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CceGen.Corpus.Examples;

/// <summary>
/// Schemas of a document as one JSON Schema of 2020-12, each in <c>$defs</c>. <c>nullable</c> and the Boolean <c>exclusiveMinimum</c> of 3.0
/// and 2.0 are translated; <c>properties</c> and <c>items</c> without a type are those of an object and of an array. What the document
/// gets wrong, and <c>discriminator</c>, is omitted: the judge then accepts more.
/// </summary>
internal sealed class SchemaTranslation(JsonElement root)
{
    private static readonly HashSet<string> Types = new(["null", "boolean", "object", "array", "number", "string", "integer"], StringComparer.Ordinal);
    private static readonly string[] Numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    private static readonly string[] Counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];
    private static readonly string[] Schemas = ["additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"];
    private static readonly string[] SchemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] SchemaMaps = ["properties", "patternProperties", "dependentSchemas"];

    private readonly bool isBefore31 = !root.TryGetProperty("openapi", out var version) || version.ToString().StartsWith("3.0", StringComparison.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Queue<(string Place, string Name, JsonElement Schema)> open = new();
    // What applies to the same value: a circle of these has no end.
    private readonly Dictionary<string, List<string>> sameValue = new(StringComparer.Ordinal);
    private int next;

    /// <summary>The schemas that were asked for, and those that they refer to: the members of <c>$defs</c>.</summary>
    public JsonObject Definitions { get; } = [];

    /// <summary>Translates a schema.</summary>
    /// <returns>Its name in <c>$defs</c>; null when it, or one that it refers to, cannot be followed.</returns>
    public string? Add(string place, JsonElement schema)
    {
        var begun = new List<(string Place, string Name)>();
        try
        {
            var name = NameOf(place, schema);
            while (open.TryDequeue(out var item))
            {
                begun.Add((item.Place, item.Name));
                sameValue[item.Name] = [];
                Definitions[item.Name] = Translate(item.Schema, item.Name);
            }

            return begun.Exists(item => IsCircle(item.Name)) ? throw new NotSupportedException("A schema that is itself.") : name;
        }
        catch (NotSupportedException)
        {
            // What was begun may refer to what is not there.
            begun.AddRange(open.Select(item => (item.Place, item.Name)));
            open.Clear();
            foreach (var (undone, name) in begun)
            {
                names.Remove(undone);
                Definitions.Remove(name);
            }

            return null;
        }
    }

    private string NameOf(string place, JsonElement schema)
    {
        if (!names.TryGetValue(place, out var name))
        {
            name = "s" + next++.ToString(CultureInfo.InvariantCulture);
            names.Add(place, name);
            open.Enqueue((place, name, schema));
        }

        return name;
    }

    private bool IsCircle(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var further = new Stack<string>(sameValue[name]);
        while (further.TryPop(out var other))
        {
            if (other == name)
            {
                return true;
            }

            if (seen.Add(other))
            {
                sameValue[other].ForEach(further.Push);
            }
        }

        return false;
    }

    /// <param name="schema">The schema.</param>
    /// <param name="owner">The definition that applies to the same value as the schema; null when there is none.</param>
    private JsonNode Translate(JsonElement schema, string? owner)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return JsonValue.Create(schema.ValueKind == JsonValueKind.True);
        }

        var result = new JsonObject();
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return result;
        }

        if (schema.TryGetProperty("$dynamicRef", out _))
        {
            throw new NotSupportedException("$dynamicRef");
        }

        if (schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
        {
            var target = reference.GetString()!;
            var found = JsonPointers.Follow(root, target) ?? throw new NotSupportedException(target);
            var name = NameOf(Uri.UnescapeDataString(target[1..]), found);
            result["$ref"] = "#/$defs/" + name;
            if (owner is not null)
            {
                sameValue[owner].Add(name);
            }

            if (isBefore31)
            {
                return result;
            }
        }

        Values(schema, result);
        Limits(schema, result);
        Children(schema, result, owner);
        if (!result.ContainsKey("type") && !result.ContainsKey("$ref") && (result.ContainsKey("properties") || result.ContainsKey("items")))
        {
            result["type"] = result.ContainsKey("properties") ? "object" : "array";
        }

        return IsNullable(schema) ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, result) } : result;
    }

    private bool IsNullable(JsonElement schema) => isBefore31
        && ((schema.TryGetProperty("nullable", out var nullable) && nullable.ValueKind == JsonValueKind.True)
            || (schema.TryGetProperty("x-nullable", out nullable) && nullable.ValueKind == JsonValueKind.True));

    private static void Values(JsonElement schema, JsonObject result)
    {
        if (schema.TryGetProperty("type", out var type))
        {
            var all = (type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : (List<JsonElement>)[type])
                .ConvertAll(one => one.ValueKind == JsonValueKind.String ? one.GetString()! : "");
            if (all.Count > 0 && all.TrueForAll(Types.Contains))
            {
                result["type"] = new JsonArray([.. all.Distinct().Select(one => (JsonNode)JsonValue.Create(one)!)]);
            }
        }

        if (schema.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array && values.GetArrayLength() > 0)
        {
            result["enum"] = JsonArray.Create(values);
        }

        if (schema.TryGetProperty("const", out var constant))
        {
            result["enum"] = new JsonArray(NodeOf(constant));
        }

        if (schema.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array)
        {
            result["required"] = new JsonArray([.. required.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!).Distinct().Select(name => (JsonNode)JsonValue.Create(name)!)]);
        }

        if (schema.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String)
        {
            result["format"] = format.GetString();
        }

        if (schema.TryGetProperty("pattern", out var pattern) && pattern.ValueKind == JsonValueKind.String && IsPattern(pattern.GetString()!))
        {
            result["pattern"] = pattern.GetString();
        }
    }

    private static void Limits(JsonElement schema, JsonObject result)
    {
        foreach (var keyword in Numbers)
        {
            if (schema.TryGetProperty(keyword, out var limit) && limit.ValueKind == JsonValueKind.Number && (keyword != "multipleOf" || limit.GetDouble() > 0))
            {
                result[keyword] = NodeOf(limit);
            }
        }

        foreach (var (flag, keyword) in new[] { ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum") })
        {
            if (schema.TryGetProperty(flag, out var excludes) && excludes.ValueKind == JsonValueKind.True && result[keyword] is { } limit)
            {
                result.Remove(keyword);
                result[flag] = limit;
            }
        }

        foreach (var keyword in Counts)
        {
            if (schema.TryGetProperty(keyword, out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var number) && number >= 0)
            {
                result[keyword] = number;
            }
        }

        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.ValueKind == JsonValueKind.True)
        {
            result["uniqueItems"] = true;
        }
    }

    private void Children(JsonElement schema, JsonObject result, string? owner)
    {
        foreach (var keyword in Schemas.Where(keyword => keyword is not ("if" or "then" or "else") || !isBefore31))
        {
            if (schema.TryGetProperty(keyword, out var child) && child.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False)
            {
                result[keyword] = Translate(child, keyword is "not" or "if" or "then" or "else" ? owner : null);
            }
        }

        foreach (var keyword in SchemaLists)
        {
            if (schema.TryGetProperty(keyword, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0)
            {
                result[keyword] = ListOf(list, keyword == "prefixItems" ? null : owner);
            }
        }

        foreach (var keyword in SchemaMaps)
        {
            if (schema.TryGetProperty(keyword, out var map) && map.ValueKind == JsonValueKind.Object)
            {
                var members = map.EnumerateObject().Where(member => keyword != "patternProperties" || IsPattern(member.Name));
                result[keyword] = new JsonObject(members.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Translate(member.Value, keyword == "dependentSchemas" ? owner : null))));
            }
        }

        if (schema.TryGetProperty("items", out var items))
        {
            result[items.ValueKind == JsonValueKind.Array ? "prefixItems" : "items"] = items.ValueKind == JsonValueKind.Array ? ListOf(items, owner: null) : Translate(items, owner: null);
        }
    }

    private JsonArray ListOf(JsonElement list, string? owner) => new([.. list.EnumerateArray().Select(item => Translate(item, owner))]);

    private static JsonNode? NodeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => JsonValue.Create(element),
    };

    private static bool IsPattern(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
