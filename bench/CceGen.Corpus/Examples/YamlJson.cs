using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using SharpYaml.Serialization;

namespace CceGen.Corpus.Examples;

/// <summary>Writes YAML as JSON, by the core schema of YAML 1.2. Numbers keep their text where JSON allows it.</summary>
internal static partial class YamlJson
{
    private const string MergeKey = "<<";

    // Of aliases that stand for aliases; the generator has a limit, too.
    private const int MaxBytes = 256 * 1024 * 1024;

    /// <exception cref="SharpYaml.YamlException">The text is not YAML.</exception>
    /// <exception cref="FormatException">The document stands for more than can be written.</exception>
    public static string Convert(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (stream.Documents.Count == 0)
            {
                writer.WriteNullValue();
            }
            else
            {
                Write(writer, stream.Documents[0].RootNode);
            }
        }

        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        if (writer.BytesCommitted + writer.BytesPending > MaxBytes)
        {
            throw new FormatException("The aliases stand for too much.");
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                writer.WriteStartObject();
                foreach (var (name, value) in MembersOf(mapping))
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case YamlSequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Children)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case YamlScalarNode scalar:
                Write(writer, scalar);
                break;
            default:
                throw new FormatException($"A {node.GetType().Name} is no JSON.");
        }
    }

    private static Dictionary<string, YamlNode> MembersOf(YamlMappingNode mapping)
    {
        var members = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var merged = new List<YamlMappingNode>();
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString() ?? "";
            if (name == MergeKey)
            {
                merged.AddRange(value is YamlSequenceNode several ? several.Children.OfType<YamlMappingNode>() : value is YamlMappingNode one ? [one] : []);
            }
            else
            {
                members.TryAdd(name, value);
            }
        }

        foreach (var (name, value) in merged.SelectMany(MembersOf))
        {
            members.TryAdd(name, value);
        }

        return members;
    }

    private static void Write(Utf8JsonWriter writer, YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != SharpYaml.ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str")
        {
            writer.WriteStringValue(text);
            return;
        }

        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                writer.WriteNullValue();
                break;
            case "true" or "True" or "TRUE":
                writer.WriteBooleanValue(true);
                break;
            case "false" or "False" or "FALSE":
                writer.WriteBooleanValue(false);
                break;
            default:
                if (JsonNumber().IsMatch(text))
                {
                    writer.WriteRawValue(text);
                }
                else if (YamlNumber().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                {
                    writer.WriteNumberValue(number);
                }
                else
                {
                    writer.WriteStringValue(text);
                }

                break;
        }
    }

    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")]
    private static partial Regex YamlNumber();
}
