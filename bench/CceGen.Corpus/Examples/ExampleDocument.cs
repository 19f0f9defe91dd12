using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CceGen.Corpus.Examples;

/// <summary>
/// The document with the same schemas and other operations. Each schema that has examples is the schema of a member, a hundred
/// members are an object, and for each object there is an operation that reads it and one that writes it.
/// </summary>
internal static partial class ExampleDocument
{
    /// <summary>How many schemas have their member in one object.</summary>
    public const int MembersPerType = 100;

    private const string TypeName = "CceGenExamples";
    private const string MediaType = "application/json";

    // What would add operations, or demand something of a call.
    private static readonly HashSet<string> Dropped = new(
        ["info", "servers", "security", "webhooks", "tags", "externalDocs", "host", "basePath", "schemes", "consumes", "produces"], StringComparer.Ordinal);

    // What describes the member and not its value. An example belongs to the value: an integer has the type that holds it.
    private static readonly HashSet<string> OfMember = new(["readOnly", "writeOnly", "deprecated"], StringComparer.Ordinal);

    public static string OperationThatReads(int group) => $"ReadExamples{group.ToString(CultureInfo.InvariantCulture)}";

    public static string OperationThatWrites(int group) => $"WriteExamples{group.ToString(CultureInfo.InvariantCulture)}";

    public static string MemberOf(int schema) => $"e{schema.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="root">The document.</param>
    /// <param name="examples">The first example of each schema that has some.</param>
    public static string Write(JsonElement root, IReadOnlyList<Example> examples)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1024, SkipValidation = true }))
        {
            new Writing(root, examples, writer).Document();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    [GeneratedRegex("^/(components/schemas|definitions)/[^/]+$")]
    private static partial Regex Component();

    private sealed class Writing(JsonElement root, IReadOnlyList<Example> examples, Utf8JsonWriter writer)
    {
        private readonly bool isSwagger = root.TryGetProperty("swagger", out _);

        // Schemas may be referred to below the path that they stand in.
        private readonly bool keepsPaths = root.GetRawText().Contains("\"#/paths/", StringComparison.Ordinal);

        private string SchemasParent => isSwagger ? "definitions" : "components";

        private int Groups => (examples.Count + MembersPerType - 1) / MembersPerType;

        public void Document()
        {
            writer.WriteStartObject();
            CopyAll(root, name => !Dropped.Contains(name) && name != "paths" && name != SchemasParent);
            Raw("info", """{ "title": "Examples", "version": "1" }""");
            if (isSwagger)
            {
                Raw("host", "\"localhost\"");
                Raw("schemes", "[\"http\"]");
                Raw("consumes", $"[\"{MediaType}\"]");
                Raw("produces", $"[\"{MediaType}\"]");
            }
            else
            {
                Raw("servers", """[{ "url": "http://localhost" }]""");
            }

            Paths();
            var parent = Child(root, SchemasParent);
            writer.WriteStartObject(SchemasParent);
            if (isSwagger)
            {
                Types(parent);
            }
            else
            {
                CopyAll(parent, name => name is not ("schemas" or "securitySchemes"));
                writer.WriteStartObject("schemas");
                Types(Child(parent, "schemas"));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        private void Paths()
        {
            writer.WriteStartObject("paths");
            if (keepsPaths)
            {
                CopyAll(Child(root, "paths"), _ => true);
            }

            for (var group = 0; group < Groups; group++)
            {
                var reference = $$"""{ "$ref": "#/{{(isSwagger ? SchemasParent : SchemasParent + "/schemas")}}/{{TypeOf(group)}}" }""";
                var content = isSwagger ? $"\"schema\": {reference}" : $$"""
                    "content": { "{{MediaType}}": { "schema": {{reference}} } }
                    """;
                // An example that belongs to no schema shows the values of one all the same.
                var shown = isSwagger ? $$"""
                    {{content}}, "examples": { "{{MediaType}}": {{ValuesOf(group)}} }
                    """ : $$"""
                    "content": { "{{MediaType}}": { "schema": {{reference}}, "example": {{ValuesOf(group)}} } }
                    """;
                var body = isSwagger ? $$"""
                    "parameters": [{ "name": "body", "in": "body", "required": true, {{content}} }]
                    """ : $$"""
                    "requestBody": { "required": true, {{content}} }
                    """;
                Raw($"/ccegen-examples/{group.ToString(CultureInfo.InvariantCulture)}", $$"""
                    {
                      "get": { "operationId": "{{OperationThatReads(group)}}", "responses": { "200": { "description": "", {{shown}} } } },
                      "put": { "operationId": "{{OperationThatWrites(group)}}", {{body}}, "responses": { "204": { "description": "" } } }
                    }
                    """);
            }

            writer.WriteEndObject();
        }

        private void Types(JsonElement components)
        {
            CopyAll(components, _ => true);
            for (var group = 0; group < Groups; group++)
            {
                writer.WriteStartObject(TypeOf(group));
                writer.WriteString("type", "object");
                writer.WriteStartObject("properties");
                foreach (var index in IndexesOf(group))
                {
                    writer.WritePropertyName(MemberOf(index));
                    Schema(examples[index].SchemaPlace, examples[index].Schema);
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            }
        }

        private IEnumerable<int> IndexesOf(int group) => Enumerable.Range(group * MembersPerType, Math.Min(examples.Count - (group * MembersPerType), MembersPerType));

        private string ValuesOf(int group) => $"{{ {string.Join(", ", IndexesOf(group).Select(index => $"\"{MemberOf(index)}\": {examples[index].Value.GetRawText()}"))} }}";

        private void Schema(string place, JsonElement schema)
        {
            if (schema.ValueKind != JsonValueKind.Object)
            {
                schema.WriteTo(writer);
                return;
            }

            writer.WriteStartObject();
            if (Component().IsMatch(place))
            {
                writer.WriteString("$ref", "#" + string.Join('/', place.Split('/').Select(Uri.EscapeDataString)));
            }
            else
            {
                CopyAll(schema, name => !OfMember.Contains(name));
            }

            writer.WriteEndObject();
        }

        private void CopyAll(JsonElement parent, Func<string, bool> isCopied)
        {
            if (parent.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in parent.EnumerateObject().Where(member => isCopied(member.Name)))
                {
                    member.WriteTo(writer);
                }
            }
        }

        private void Raw(string name, string json)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }

        private static JsonElement Child(JsonElement parent, string name) =>
            parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

        private static string TypeOf(int group) => TypeName + group.ToString(CultureInfo.InvariantCulture);
    }
}
