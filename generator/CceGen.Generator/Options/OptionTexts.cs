using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CceGen.Generator.Options;

/// <summary>How the texts of options are read. Each returns null for a text that is no value.</summary>
internal static class OptionTexts
{
    /// <summary>Stands for the name of a group of operations.</summary>
    public const string Placeholder = "{controller}";

    private const string Generic = "System.Collections.Generic.";
    private const string ObjectModel = "System.Collections.ObjectModel.";

    public static readonly string[] ArrayTypes =
    [
        Generic + "ICollection", Generic + "IList", Generic + "List", Generic + "IEnumerable", Generic + "IReadOnlyList",
        Generic + "IReadOnlyCollection", ObjectModel + "Collection", ObjectModel + "ObservableCollection",
    ];

    /// <summary>The classes among them.</summary>
    public static readonly string[] ListClasses = [Generic + "List", ObjectModel + "Collection", ObjectModel + "ObservableCollection"];

    /// <summary>What stands for a base class of lists.</summary>
    private static readonly string[] ListBases = [Generic + "List", ObjectModel + "Collection", ObjectModel + "ObservableCollection", Generic + "Collection", Generic + "ICollection", Generic + "IList", Generic + "IEnumerable"];

    /// <summary>Any JSON as whatever it is.</summary>
    public const string AnyObject = "object";

    private const string NewtonsoftNode = "Newtonsoft.Json.Linq.JToken";
    private const string SystemTextNode = "System.Text.Json.Nodes.JsonNode";

    private static readonly string[] AnyTypes = [AnyObject, NewtonsoftNode, SystemTextNode];

    public static readonly string[] MapTypes = [Generic + "IDictionary", Generic + "Dictionary", Generic + "IReadOnlyDictionary"];

    /// <summary>The classes of the framework that hold a map.</summary>
    private static readonly string[] MapClasses = [Generic + "Dictionary", Generic + "SortedDictionary", Generic + "SortedList", "System.Collections.Concurrent.ConcurrentDictionary"];

    public static readonly string[] DateTimeTypes = ["System.DateTimeOffset", "System.DateTime", "string"];

    public static readonly string[] DateTypes = ["System.DateTimeOffset", "System.DateTime", "System.DateOnly", "string"];

    public static readonly string[] TimeTypes = ["string", "System.TimeOnly", "System.TimeSpan"];

    public static readonly string[] TimeSpanTypes = ["string", "System.TimeSpan"];

    public static readonly string[] NumberTypes = ["double", "decimal"];

    /// <summary>The members of an exception class, and its type parameter: a class cannot have the name of one of them.</summary>
    private static readonly string[] ExceptionMembers =
    [
        "StatusCode", "Response", "Headers", "Operation", "Method", "Url", "Result", "CreateAsync", "Unreadable", "Translate",
        "Translated", "TResult", "Describe", "DescribedLength", "ToString",
    ];

    /// <summary>The members of the class of a wrapped response, and its type parameter.</summary>
    private static readonly string[] ResponseMembers = ["StatusCode", "Headers", "Result", "TResult"];

    public static readonly string[] AccessModifiers = ["public", "internal"];

    /// <summary>The access modifiers that a setter can have.</summary>
    public static readonly string[] SetterModifiers = ["internal", "protected", "protected internal", "private protected", "private"];

    /// <summary>The types that a format can have.
    public static readonly string[] FormatTypes =
    [
        "string", "int", "long", "ulong", "float", "double", "decimal", "byte[]", "System.DateTimeOffset", "System.DateTime", "System.DateOnly", "System.TimeOnly",
        "System.TimeSpan", "System.Guid", "System.Uri",
    ];

    public static bool? Boolean(string text) => bool.TryParse(text, out var value) ? value : null;

    public static string? NotEmpty(string text) => text.Length > 0 ? text : null;

    public static string? Namespace(string text) => CSharpIdentifier.IsNamespace(text) ? text : null;

    /// <summary>What may follow <c>using</c>: a namespace, <c>static</c> with a type, or a name for a type.</summary>
    public static string? Using(string text)
    {
        if (Namespace(text) is { } name)
        {
            return name;
        }

        const string staticMembers = "static ";
        if (text.StartsWith(staticMembers, StringComparison.Ordinal))
        {
            return AnyType(text.Substring(staticMembers.Length).Trim()) is { } owner ? staticMembers + owner : null;
        }

        return text.Split('=') is { Length: 2 } parts && TypeName(parts[0].Trim()) is { } alias && AnyType(parts[1].Trim()) is { } type ? $"{alias} = {type}" : null;
    }

    public static string? TypeName(string text) => CSharpIdentifier.IsTypeName(text) ? text : null;

    public static string? Any(string text) => text.Length > 0 ? text : null;

    /// <summary>A format in which .NET can write a point in time.</summary>
    public static string? DateFormat(string text)
    {
        try
        {
            return new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero).ToString(text, CultureInfo.InvariantCulture).Length > 0 && text.Length > 0 ? text : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A type with its namespace and arguments, if it has such.</summary>
    public static string? AnyType(string text) => CSharpIdentifier.IsType(text) ? text : null;

    /// <summary>A type; its usual one by any of its names.</summary>
    public static string? HttpClientType(string text) => Type([ClientOptions.Default.HttpClientType], text) ?? AnyType(text);

    public static string? BaseClass(string text) => AnyType(text.Replace(Placeholder, "Group")) is null ? null : text;

    /// <summary>A method with its class.</summary>
    public static string? Method(string text) => text.Split('.') is { Length: 2 } parts && Array.TrueForAll(parts, CSharpIdentifier.IsTypeName) ? text : null;

    /// <summary>A static method with its class and, if it has one, its namespace.</summary>
    public static string? StaticMethod(string text) => text.LastIndexOf('.') is > 0 and var point && text.IndexOf('<') < 0 && CSharpIdentifier.IsType(text) && CSharpIdentifier.IsTypeName(text.Substring(point + 1)) ? text : null;

    public static string? Host(string text) => text == "." || (Uri.TryCreate("http://" + text + "/", UriKind.Absolute, out var uri) && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0) ? text : null;

    public static string? Scheme(string text) => OneOf(["http", "https"], text);

    /// <summary>A class name that no member of the class has.</summary>
    public static string? ExceptionClass(string text) => IsExceptionMember(text) ? null : ClassName(text);

    /// <summary>Whether an exception class cannot have the name, because one of its members has it.</summary>
    public static bool IsExceptionMember(string name) => Array.IndexOf(ExceptionMembers, name) >= 0;

    /// <summary>A class name that no member of the class of a wrapped response has.</summary>
    public static string? ResponseClass(string text) => IsResponseMember(text) ? null : ClassName(text);

    /// <summary>Whether the class of a wrapped response cannot have the name, because one of its members has it.</summary>
    public static bool IsResponseMember(string name) => Array.IndexOf(ResponseMembers, name) >= 0;

    /// <summary>The placeholder stands for the name of a group of operations, which may be empty.</summary>
    public static string? ClassName(string text)
    {
        var isValid = CSharpIdentifier.IsTypeName(text.Replace(Placeholder, "Group"))
            && (text == Placeholder || CSharpIdentifier.IsTypeName(text.Replace(Placeholder, string.Empty)));
        return isValid ? text : null;
    }

    public static string? OneOf(IEnumerable<string> values, string text) =>
        values.FirstOrDefault(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>A generic class of lists. What is none, and what does not exist but stands in many configurations, is read as the default.</summary>
    public static string? ListBase(string text) => Type(ListBases, text) is { } known
        ? Array.IndexOf(ListClasses, known) >= 0 ? known : ObjectModel + "Collection"
        : GenericClass(text);

    /// <summary>A generic class of maps; an interface is read as the default.</summary>
    public static string? MapBase(string text) => Type(MapTypes, text) is not null ? Generic + "Dictionary" : GenericClass(text);

    /// <summary>A generic class of maps.</summary>
    public static string? MapClass(string text) => Type(MapClasses, text) ?? (Type(MapTypes, text) is null ? GenericClass(text) : null);

    /// <summary>The type of any JSON: a class, whose values may be null, as the JSON may be.</summary>
    public static string? AnyJson(string text) => text is "System.Object" ? AnyObject : Type(AnyTypes, text) ?? (text is "System.Text.Json.JsonElement" ? null : GenericClass(text));

    /// <summary>Whether a type of any JSON is a node of a JSON library.</summary>
    public static bool IsNode(string type) => type is NewtonsoftNode or SystemTextNode;

    /// <summary>Whether a type of any JSON is a node of a JSON library that is not called.</summary>
    public static bool IsNodeOfOther(string type, JsonLibrary library) => type == (library == JsonLibrary.SystemTextJson ? NewtonsoftNode : SystemTextNode);

    private static string? GenericClass(string text) => text.IndexOf('.') > 0 && text.IndexOf('<') < 0 ? AnyType(text) : null;

    /// <summary>A type by its full name or, as old versions of NSwag wrote it, without the namespace.</summary>
    public static string? Type(IReadOnlyList<string> types, string text)
    {
        const string global = "global::";
        var name = text.StartsWith(global, StringComparison.Ordinal) ? text.Substring(global.Length) : text;
        return OneOf(types, name) ?? types.FirstOrDefault(type => type.EndsWith("." + name, StringComparison.OrdinalIgnoreCase) && name.IndexOf('.') < 0);
    }

    /// <summary>Formats and their types, <c>money=decimal, host=System.Uri</c>, each once.</summary>
    public static string? Formats(string text)
    {
        var pairs = text.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=')).ToList();
        var isValid = pairs.TrueForAll(static pair => pair.Length == 2 && pair[0].Trim().Length > 0 && Type(FormatTypes, pair[1].Trim()) is not null);
        return isValid && pairs.Select(static pair => pair[0].Trim()).Distinct(StringComparer.Ordinal).Count() == pairs.Count
            ? string.Join(",", pairs.Select(static pair => $"{pair[0].Trim()}={Type(FormatTypes, pair[1].Trim())}"))
            : null;
    }

    /// <summary>A name of the enum. Numbers, which the BCL's reader accepts too, are refused.</summary>
    public static T? Enum<T>(string text)
        where T : struct, Enum =>
        OneOf(System.Enum.GetNames(typeof(T)), text) is { } name ? (T)System.Enum.Parse(typeof(T), name) : null;
}
