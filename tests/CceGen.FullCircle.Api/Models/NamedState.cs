using System.Text.Json.Serialization;

namespace CceGen.FullCircle.Api.Models;

/// <summary>An enum that is written by name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NamedState>))]
public enum NamedState
{
    Waiting,
    Running,
    [JsonStringEnumMemberName("all-done")]
    Done,
}
