using System.Collections.Generic;

namespace CceGen.Generator.Primitives;

/// <summary>
/// The types that generated code calls by their simple name, after a using directive. A document that has a schema of that
/// name makes the generated code say the whole name instead.
/// </summary>
internal static class ImportedNames
{
    public static readonly IReadOnlyCollection<string> All = new HashSet<string>(System.StringComparer.Ordinal)
    {
        "Activator", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "ByteArrayContent",
        "CancellationToken", "Collection", "Convert", "CultureInfo", "DateOnly", "DateTime", "DateTimeKind", "DateTimeOffset", "DateTimeStyles",
        "DefaultValueHandling", "Dictionary", "Encoding", "EqualityComparer", "Exception", "FormatException", "GeneratedCode", "Guid",
        "HttpClient", "HttpCompletionOption", "HttpContent", "HttpMethod", "HttpRequestException", "HttpRequestMessage",
        "HttpResponseMessage", "ICollection", "IDictionary", "IDisposable", "IEnumerable", "IEquatable", "IList", "IOException",
        "IProgress", "IReadOnlyCollection", "IReadOnlyDictionary", "IReadOnlyList", "Interlocked", "InvalidOperationException",
        "JsonConstructor", "JsonConvert", "JsonConverter", "JsonException", "JsonExtensionData", "JsonIgnore", "JsonIgnoreCondition", "JsonInclude", "JsonProperty",
        "JsonPropertyName", "JsonPropertyOrder", "JsonReader", "JsonSerializationException", "JsonSerializer",
        "JsonSerializerOptions", "JsonSerializerSettings", "JsonTextReader", "JsonToken", "JsonTokenType", "JsonWriter", "Lazy",
        "List", "MediaTypeHeaderValue", "MemoryStream", "MetadataPropertyHandling", "NullValueHandling", "ObservableCollection",
        "Obsolete", "OperationCanceledException", "SetsRequiredMembers", "Stream", "StreamReader", "StringBuilder", "StringComparer",
        "StringComparison", "Task", "TimeSpan", "TimeoutException", "Type", "Uri", "UriKind", "Utf8JsonReader", "Utf8JsonWriter", "Volatile",
        "DateParseHandling", "JsonPolymorphic", "JsonDerivedType", "JsonUnknownDerivedTypeHandling",
    };
}
