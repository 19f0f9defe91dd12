using System.Text;
using System.Text.Json.Nodes;

namespace CceGen.Generator.Tests.Spec;

/// <summary>Writes a JSON value as YAML in block style; scalars stay as JSON writes them.</summary>
internal static class YamlBlock
{
    public static string Write(JsonNode? node)
    {
        var builder = new StringBuilder();
        Write(node, 0, builder);
        return builder.ToString();
    }

    private static void Write(JsonNode? node, int indent, StringBuilder builder)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } mapping:
                foreach (var (key, value) in mapping)
                {
                    // With "? " in front, a key may be of any length and look like anything.
                    Line(indent, "? " + JsonValue.Create(key)!.ToJsonString(), builder);
                    Line(indent, ":", builder);
                    Write(value, indent + 2, builder);
                }

                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    Line(indent, "-", builder);
                    Write(item, indent + 2, builder);
                }

                break;
            default:
                Line(indent, node?.ToJsonString() ?? "null", builder);
                break;
        }
    }

    private static void Line(int indent, string text, StringBuilder builder) => builder.Append(' ', indent).Append(text).Append('\n');
}
