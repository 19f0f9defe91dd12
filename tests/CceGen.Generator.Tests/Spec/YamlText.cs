using System.Text;
using System.Text.Json.Nodes;

namespace CceGen.Generator.Tests.Spec;

/// <summary>
/// Writes a JSON value as YAML in a mixture of all styles: block and flow, plain, quoted and block scalars, keys of every
/// length, comments, anchors with any name, and tabs wherever YAML 1.2 allows one.
/// </summary>
internal sealed class YamlText(int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _anchors;

    public string Write(JsonNode? node)
    {
        _text.Clear();
        _text.Append(Pick("", "---\n", "%YAML 1.2\n---\n", "# c\n\t\n", "%FOO x\n--- # c\n"));
        Block(node, 0);
        _text.Append(Pick("", "...\n", "\t\n", "\t# end\n"));
        return _text.ToString();
    }

    private void Block(JsonNode? node, int indent, bool hasAnchor = false)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } mapping when Chance(70):
                foreach (var (key, value) in mapping)
                {
                    Noise(indent);
                    Indent(indent).Append(Scalar(key, isFlow: false)).Append(Pick("", " ", "\t")).Append(':');
                    Value(value, indent);
                }

                break;
            case JsonArray { Count: > 0 } items when Chance(70):
                foreach (var item in items)
                {
                    Noise(indent);
                    Indent(indent).Append('-');
                    Value(item, indent);
                }

                break;
            default:
                Indent(indent);
                Flow(node, indent, hasAnchor);
                _text.Append('\n');
                break;
        }
    }

    private void Value(JsonNode? node, int indent)
    {
        if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } && Chance(70))
        {
            var hasAnchor = Chance(20);
            _text.Append(hasAnchor ? Anchor() : "").Append(Pick("", " ", "\t", " # c", "\t# ?x")).Append('\n');
            Block(node, indent + 1 + _random.Next(3), hasAnchor);
            return;
        }

        _text.Append(Pick(" ", "  ", "\t", " \t "));
        if (node?.GetValueKind() == System.Text.Json.JsonValueKind.String && Literal(node.GetValue<string>(), indent + 1 + _random.Next(3)))
        {
            return;
        }

        Flow(node, indent + 1);
        _text.Append(Pick("\n", " \n", "\t# c\n"));
    }

    private void Flow(JsonNode? node, int indent, bool hasAnchor = false)
    {
        _text.Append(!hasAnchor && Chance(10) ? Anchor().TrimStart() + " " : "");
        switch (node)
        {
            case JsonObject mapping:
                _text.Append('{');
                foreach (var (key, value) in mapping)
                {
                    Gap(indent);
                    _text.Append(Scalar(key, isFlow: true)).Append(Pick("", " ", "\t")).Append(": ");
                    Gap(indent);
                    Flow(value, indent);
                    Gap(indent);
                    _text.Append(',');
                }

                Gap(indent);
                _text.Append('}');
                break;
            case JsonArray items:
                _text.Append('[');
                foreach (var item in items)
                {
                    Gap(indent);
                    Flow(item, indent);
                    Gap(indent);
                    _text.Append(',');
                }

                Gap(indent);
                _text.Append(']');
                break;
            default:
                _text.Append(node?.GetValueKind() == System.Text.Json.JsonValueKind.String
                    ? Scalar(node.GetValue<string>(), isFlow: true)
                    : node?.ToJsonString() ?? "null");
                break;
        }
    }

    private string Scalar(string text, bool isFlow)
    {
        if (IsPlain(text, isFlow) && Chance(70))
        {
            return text;
        }

        return text.All(character => character is >= ' ' and < '\uD800' and not '\u007F') && Chance(50)
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : JsonValue.Create(text).ToJsonString();
    }

    private static bool IsPlain(string text, bool isFlow)
    {
        const string first = "abz?:-xekh";
        var indicators = isFlow ? ",[]{}" : "";
        return text.Length > (text.Length > 0 && text[0] is '?' or ':' or '-' ? 1 : 0)
            && first.Contains(text[0], StringComparison.Ordinal)
            && !(text[0] is '?' or ':' or '-' && (text[1] == ' ' || indicators.Contains(text[1], StringComparison.Ordinal)))
            && !(text[0] == '-' && text[1] is '-' or '.' or (>= '0' and <= '9'))
            && text.All(character => character is (>= ' ' and < '\uD800') && !indicators.Contains(character, StringComparison.Ordinal))
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && text[^1] is not (' ' or ':')
            && text is not ("null" or "true");
    }

    /// <summary>A block scalar, for texts of lines that neither start with white space nor are empty at the end.</summary>
    private bool Literal(string text, int indent)
    {
        var isText = text.All(character => character is '\n' or '\t' or (>= ' ' and < '\uD800' and not '\u007F'));
        if (!isText || text.Length == 0 || text[0] is ' ' or '\n' || text[^1] == '\n' || Chance(40))
        {
            return false;
        }

        _text.Append(Pick("|-", "|- # c", "|-\t# c")).Append('\n');
        foreach (var line in text.Split('\n'))
        {
            Indent(line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }

        return true;
    }

    private string Anchor() => $" &{Pick("a", "err.404/", "ü:", "a0", "x!")}{_anchors++}";

    private void Noise(int indent) =>
        _text.Append(Chance(15) ? Pick("\t\n", "\n", "# c: [\n", new string(' ', indent) + "\t# 'c\n") : "");

    private void Gap(int indent) =>
        _text.Append(Chance(15) ? Pick(" ", "\t", "\n" + new string(' ', indent) + "\t", " # c ]\n" + new string(' ', indent + 1)) : "");

    private StringBuilder Indent(int indent) => _text.Append(' ', indent);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
