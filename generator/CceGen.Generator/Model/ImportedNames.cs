using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Model;

/// <summary>
/// The types that generated code names by their simple name, after a using directive, whatever the document: the types of
/// members and parameters come on top. A document that has a schema of that name makes a file say the whole name instead.
/// </summary>
internal static class ImportedNames
{
    private static readonly string[] Requests = ["ArgumentException", "ArgumentNullException", "CancellationToken", "FormatException", "GeneratedCode", "HttpMethod", "IEnumerable", "IReadOnlyDictionary", "Obsolete", "Task"];

    private static readonly string[] Declarations =
    [
        "ArgumentException", "ArgumentNullException", "CancellationToken", "GeneratedCode", "IProgress", "Obsolete", "OperationCanceledException",
        "Task", "TimeoutException",
    ];

    private static readonly string[] Examples = ["Convert", "DateTimeKind", "Dictionary", "File", "List", "TimeSpan"];

    private static readonly string[] Members =
    [
        "Convert", "DateTimeKind", "GeneratedCode", "JsonConverter", "JsonReader", "JsonWriter", "MaxLength", "MinLength", "Obsolete", "Range", "RegularExpression", "Required", "StringLength",
        "TimeSpan", "UriKind", "Utf8JsonReader", "Utf8JsonWriter",
    ];

    private static readonly Dictionary<UnitKind, HashSet<string>> Names = new()
    {
        [UnitKind.Interface] = Set(Declarations),
        [UnitKind.InterfaceWithExamples] = Set(Declarations, Examples),
        [UnitKind.Client] = Set(
            "ArgumentException", "ArgumentNullException", "CancellationToken", "CultureInfo", "Exception", "Func", "GeneratedCode", "HttpClient", "HttpCompletionOption", "HttpRequestMessage",
            "HttpResponseMessage", "IDisposable", "IEnumerable", "IReadOnlyDictionary", "IReadOnlyList", "JsonSerializerOptions", "JsonSerializerSettings", "Lazy", "NetworkCredential",
            "StringBuilder", "Task", "Uri", "UriKind"),
        [UnitKind.Operation] = Set(Requests),
        [UnitKind.OperationWithExample] = Set(Requests, Examples),
        [UnitKind.LongRunning] = Set(Declarations),
        [UnitKind.WebhookClass] = Set("GeneratedCode", "JsonSerializerOptions", "JsonSerializerSettings", "Lazy"),
        [UnitKind.Webhook] = Set("ArgumentNullException", "Array", "CancellationToken", "IEnumerable", "InvalidDataException", "KeyValuePair", "Obsolete", "Stream", "Task"),
        [UnitKind.Class] = Set(Members, "CallerMemberName", "Dictionary", "IDictionary", "INotifyPropertyChanged", "PropertyChangedEventArgs", "PropertyChangedEventHandler"),
        [UnitKind.DerivedClass] = Set(Members),
        [UnitKind.Collection] = Set("GeneratedCode", "Obsolete"),
        [UnitKind.Union] = Set(Members, "Action", "ArgumentNullException", "Func", "InvalidOperationException", "NotNullWhen"),
        [UnitKind.Enum] = Set("ArgumentOutOfRangeException", "EnumMember", "Flags", "GeneratedCode", "JsonConverter", "Obsolete"),
        [UnitKind.LargeEnum] = Set("ArgumentOutOfRangeException", "Dictionary", "EnumMember", "GeneratedCode", "JsonConverter", "Obsolete", "StringComparer"),
        [UnitKind.IntegerEnum] = Set("Flags", "GeneratedCode", "JsonConverter", "Obsolete"),
        [UnitKind.ExtensibleEnum] = Set("ArgumentNullException", "GeneratedCode", "IEquatable", "JsonConverter", "Obsolete", "StringComparer"),
    };

    /// <summary>The names that files of the kind may use.</summary>
    public static IReadOnlyCollection<string> Of(UnitKind kind) => Names[kind];

    /// <summary>Whether files of the kind may use the name.</summary>
    public static bool Contains(UnitKind kind, string name) => Names[kind].Contains(name);

    /// <summary>Whether files of any kind may use the name.</summary>
    public static bool Contains(string name) => Names.Values.Any(names => names.Contains(name));

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);

    // A spread of an array would make the generator reference System.Memory.
    private static HashSet<string> Set(string[] shared, params string[] names) => new(shared.Concat(names), StringComparer.Ordinal);
}
