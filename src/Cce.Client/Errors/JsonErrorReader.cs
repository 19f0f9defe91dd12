using System.Globalization;
using Newtonsoft.Json;

namespace Cce.Client.Errors;

/// <summary>Reads an error in JSON. One that breaks off says what it said until there.</summary>
internal static class JsonErrorReader
{
    private const int MaximumDepth = 32;

    /// <summary>The error; <see langword="null"/> if the text is no JSON and nothing could be read from it.</summary>
    public static ErrorBody? Read(string text)
    {
        var fields = new ErrorFields();
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = MaximumDepth,
        };
        try
        {
            while (reader.Read() && reader.TokenType == JsonToken.Comment)
            {
            }

            ReadRoot(reader, fields);
            return fields.ToBody();
        }
        catch (JsonException)
        {
            // Truncated on the way, or not JSON at all. The response was an error already, and this one must not hide it.
            return fields.ToBodyOrNull();
        }
    }

    private static void ReadRoot(JsonTextReader reader, ErrorFields fields)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                ReadObject(reader, fields);
                break;
            case JsonToken.StartArray:
                ReadDetails(reader, fields);
                break;
            default:
                fields.Set("message", TextOf(reader));
                break;
        }
    }

    private static void ReadObject(JsonTextReader reader, ErrorFields fields)
    {
        while (reader.Read() && reader.TokenType != JsonToken.EndObject)
        {
            if (reader.TokenType == JsonToken.PropertyName)
            {
                string name = (string)reader.Value!;
                reader.Read();
                ReadMember(reader, fields, name);
            }
        }
    }

    private static void ReadMember(JsonTextReader reader, ErrorFields fields, string name)
    {
        bool isList = Is(name, "details") || Is(name, "errors") || Is(name, "causes");
        switch (reader.TokenType)
        {
            case JsonToken.StartObject when Is(name, "error"):
                ReadObject(reader, fields.Inner());
                break;

            // Kubernetes: an object with a list of causes.
            case JsonToken.StartObject when Is(name, "details"):
                ReadCauses(reader, fields);
                break;
            case JsonToken.StartArray when isList:
                ReadDetails(reader, fields);
                break;
            case JsonToken.StartObject or JsonToken.StartArray:
                ReadNested(reader, fields, name);
                break;
            default:
                fields.Set(name, TextOf(reader));
                break;
        }
    }

    private static void ReadCauses(JsonTextReader reader, ErrorFields fields)
    {
        while (reader.Read() && reader.TokenType != JsonToken.EndObject)
        {
            string? name = reader.TokenType == JsonToken.PropertyName ? (string)reader.Value! : null;
            if (name is null || !reader.Read())
            {
                continue;
            }

            if (reader.TokenType == JsonToken.StartArray && Is(name, "causes"))
            {
                ReadDetails(reader, fields, kind: ErrorFields.Kubernetes);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void ReadDetails(JsonTextReader reader, ErrorFields fields, string? kind = null)
    {
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            var detail = new ErrorFields();
            detail.Set("kind", kind);
            ReadRoot(reader, detail);
            fields.Add(detail);
        }
    }

    // A message that is no text, but an object: its JSON says more than nothing.
    private static void ReadNested(JsonTextReader reader, ErrorFields fields, string name)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        writer.WriteToken(reader);
        writer.Flush();
        fields.Set(name, text.ToString());
    }

    private static string? TextOf(JsonTextReader reader) => reader.TokenType switch
    {
        JsonToken.String or JsonToken.Integer or JsonToken.Float => Convert.ToString(reader.Value, CultureInfo.InvariantCulture),
        JsonToken.Boolean => (bool)reader.Value! ? "true" : "false",
        _ => null,
    };

    private static bool Is(string name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
}
