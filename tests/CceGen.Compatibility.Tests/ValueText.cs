using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace CceGen.Compatibility.Tests;

/// <summary>What a method returned or threw, as text: the same for equal values of types of different assemblies.</summary>
internal static class ValueText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        JToken json => json.ToString(Newtonsoft.Json.Formatting.None),
        JsonElement json => JsonSerializer.Serialize(json),
        Enum number => number.ToString(),
        byte[] octets => Convert.ToBase64String(octets),
        Stream stream => new StreamReader(stream).ReadToEnd(),
        IFormattable scalar => scalar.ToString(scalar is DateTimeOffset or DateTime ? "O" : null, CultureInfo.InvariantCulture),
        IDictionary map => $"{{{string.Join(", ", map.Keys.Cast<object>().Select(key => $"{key}: {Of(map[key])}").Order(StringComparer.Ordinal))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Of))}]",
        Exception exception => OfException(exception),
        _ when value.GetType().Name == "FileResponse" => Members(value, ["StatusCode", "Stream"]),
        _ => value.GetType().Name + Members(value, value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !IsNothing(property, value)).Select(property => property.Name).Order(StringComparer.Ordinal)),
    };

    // Members that the document does not describe, where there are none.
    private static bool IsNothing(PropertyInfo property, object value) => property.Name == "AdditionalProperties" && property.GetValue(value) is IDictionary { Count: 0 };

    // What an exception of a client says, and of any other its type. NSwag forgets the body of a success that it cannot read.
    private static string OfException(Exception exception)
    {
        var type = exception.GetType();
        return type.GetProperty("StatusCode")?.GetValue(exception) is not int status ? type.Name
            : type.Name + Members(exception, type.GetProperty("Result") is not null ? ["StatusCode", "Result"] : status >= 400 ? ["StatusCode", "Response"] : ["StatusCode"]);
    }

    private static string Members(object value, IEnumerable<string> names) =>
        $"{{{string.Join(", ", names.Select(name => $"{name}: {Of(value.GetType().GetProperty(name)!.GetValue(value))}"))}}}";
}
