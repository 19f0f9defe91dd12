using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>The names that generated code needs for itself, scope by scope.</summary>
internal static class ReservedNames
{
    /// <summary>The helper types that generated code names, and the part of their namespaces that is in the document's own.</summary>
    public static IEnumerable<string> TypesOf(ClientPolicies policies)
    {
        var own = policies.Naming.ContractsNamespace + ".";
        var namespaces = Enum.GetNames(typeof(JsonDialectKind)).Select(dialect => $"{policies.Naming.RuntimeNamespace}.{dialect}");
        return RuntimeLibrary.HelpersFor(policies.Style.Json.ToString()).Where(file => !file.IsPart && !InnerHelpers.Names.Contains(file.TypeName)).Select(file => file.TypeName)
            .Concat(namespaces.Where(name => name.StartsWith(own, StringComparison.Ordinal)).Select(name => name.Substring(own.Length).Split('.')[0]));
    }

    /// <summary>The property for the members that the document does not describe.</summary>
    public const string FurtherMembers = "AdditionalProperties";

    /// <summary>The field of a class that remembers how members were written; in a derived one, its beginning.</summary>
    public const string Spellings = "_spellings";

    /// <summary>The members of every class.</summary>
    public static readonly HashSet<string> OfEveryClass = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What generated classes have besides.</summary>
    public static readonly IReadOnlyCollection<string> Properties = [FurtherMembers, "_additionalProperties"];

    /// <summary>The methods of a class that makes a text of itself and reads one.</summary>
    public static readonly IReadOnlyCollection<string> JsonMethods = ["ToJson", "FromJson"];

    /// <summary>The helper that these methods call by its name where options change the settings.</summary>
    public static readonly IReadOnlyCollection<string> JsonMethodHelpers = ["SettingsText"];

    /// <summary>What a record has besides, and what C# allows none to have.</summary>
    public static readonly IReadOnlyCollection<string> RecordMembers = ["Clone", "EqualityContract", "PrintMembers"];

    /// <summary>What a class has, itself or from the base class of Prism, that says when a property changes.</summary>
    public static readonly IReadOnlyCollection<string> NotifyingMembers = ["PropertyChanged", "RaisePropertyChanged", "OnPropertyChanged", "SetProperty"];

    /// <summary>The field that every enum has.</summary>
    public const string EnumField = "value__";

    /// <summary>The members of every enum and of the value types that stand for one.</summary>
    public static readonly IReadOnlyCollection<string> EnumMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Value", "Text", "_value", "StringComparer",
    ];

    /// <summary>The type of a union that JSON has which is none of the others.</summary>
    public const string UnknownBranch = "Unknown";

    /// <summary>The members of every union.</summary>
    public static readonly IReadOnlyCollection<string> UnionMembers =
    [
        "Equals", "Finalize", "FromJson", "GetHashCode", "GetType", "Match", "MemberwiseClone", "ReferenceEquals", "Switch", "ToString", "ToText", "Value",
    ];

    /// <summary>The members of every response with its status code and headers, and the types that its members use as expressions.</summary>
    public static readonly IReadOnlyCollection<string> FullResponseMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "StatusCode", "Headers", "Value", "HeaderJson", "JsonHeader", "JsonCodecs",
    ];

    /// <summary>The asynchronous members of every client, without <c>Async</c>.</summary>
    public static readonly IReadOnlyCollection<string> Methods = ["SendRequest", "Read", "ReadNullable"];

    /// <summary>The asynchronous methods that a client calls and the user writes, without <c>Async</c>.</summary>
    public static readonly IReadOnlyCollection<string> Hooks = ["CreateHttpClient", "CreateHttpRequestMessage", "PrepareRequest", "ProcessResponse"];

    /// <summary>The members of every operation object, and the types that its members use as expressions.</summary>
    public static readonly IReadOnlyCollection<string> OperationMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Id", "Value", "Status", "Progress", "State", "HasCompleted", "IsPaused", "UpdateAsync", "WaitForCompletionAsync", "IsTransient",
        "SendAsync", "StatusOf", "ProgressOf", "StateOf", "CreateReport", "ReportOf", "OperationState", "WireText", "WireTimes",
    ];

    /// <summary>The local variables of every method, and the operator that a parameter of its name would hide.</summary>
    public static readonly HashSet<string> Parameters = ["url", "request", "response", "cancellationToken", "item", "itemValue", "nameof"];

    /// <summary>What methods call by its simple name, and what a parameter of its name would hide.</summary>
    public static readonly HashSet<string> HiddenByParameters =
    [
        "cancellationToken", "itemValue", "nameof", "_client", "_configuration", "_httpClient", "_json", "_options", "_responseJson", "_root",
    ];

    /// <summary>The members of every client: no client may be called like one of them.</summary>
    public static readonly IReadOnlyCollection<string> ClientMembers =
    [
        "BaseUrl", "CreateUrl", "Dispose", "Initialize", "PrepareRequest", "ProcessResponse", "ReadAsync", "ReadNullableAsync",
        "CreateSerializerSettings", "ObjectResponseResult", "ReadErrorAsync", "ReadTextErrorAsync", "ReadObjectResponseAsync", "ReadResponseAsString", "Unreadable", "_instanceJson", "_instanceSettings",
        "CreateHttpClientAsync", "CreateHttpRequestMessageAsync", "JsonSerializerSettings", "PrepareRequestAsync", "ProcessResponseAsync", "SendRequestAsync", "SharedJson", "UpdateJsonSerializerSettings", "With",
        "RequestJsonSerializerSettings", "ResponseJsonSerializerSettings", "SharedResponseJson", "_instanceRequestSettings", "_instanceResponseJson", "_instanceResponseSettings",
        "_baseUrl", "_configuration", "_httpClient", "_json", "_options", "_responseJson", "_root",
    ];
}
