using System.Collections.Generic;

namespace CceGen.Generator.Lowering;

/// <summary>The names that generated code needs for itself, scope by scope.</summary>
internal static class ReservedNames
{
    /// <summary>The helper types and their namespace.</summary>
    public static readonly IReadOnlyCollection<string> Types =
    [
        "ClientRuntime", "RequestUrlBuilder", "RequestHeaderExtensions", "WireText", "ResponseBodyStream", "ResponseFacts", "OperationRequest",
        "PollingPace", "PollingLimit", "RetryAfterHint", "JsonBody", "Settable",
    ];

    /// <summary>The property for the members that the document does not describe.</summary>
    public const string FurtherMembers = "AdditionalProperties";

    /// <summary>The members of every class, and the names that attributes of its members use as expressions.</summary>
    public static readonly IReadOnlyCollection<string> Properties =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        FurtherMembers, "NullValueHandling", "JsonIgnoreCondition",
    ];

    /// <summary>The members of every enum and of the value types that stand for one.</summary>
    public static readonly IReadOnlyCollection<string> EnumMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Value", "Text", "_value", "StringComparer",
    ];

    /// <summary>The asynchronous members of every client, without <c>Async</c>.</summary>
    public static readonly IReadOnlyCollection<string> Methods = ["SendRequest", "Read", "ReadNullable"];

    /// <summary>The members of every operation object, and the types that its members use as expressions.</summary>
    public static readonly IReadOnlyCollection<string> OperationMembers =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Id", "Value", "Status", "Progress", "State", "HasCompleted", "IsPaused", "UpdateAsync", "WaitForCompletionAsync", "IsTransient",
        "SendAsync", "StatusOf", "ProgressOf", "StateOf", "CreateReport", "ReportOf", "OperationState", "WireText",
    ];

    /// <summary>The local variables of every method, and the operator that a parameter of its name would hide.</summary>
    public static readonly IReadOnlyCollection<string> Parameters = ["url", "request", "response", "cancellationToken", "item", "itemValue", "nameof"];

    /// <summary>The members of every client: no client may be called like one of them.</summary>
    public static readonly IReadOnlyCollection<string> ClientMembers =
    [
        "BaseUrl", "CreateUrl", "Dispose", "Initialize", "PrepareRequest", "ProcessResponse", "ReadAsync", "ReadNullableAsync",
        "SendRequestAsync", "Settings", "UpdateJsonSerializerSettings", "_httpClient", "_root",
    ];
}
