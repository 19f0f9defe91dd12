using System.Text.Json;
using System.Text.Json.Serialization;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>A model with a base.</summary>
[JsonConverter(typeof(DogJsonConverter))]
internal sealed class Dog : Pet, IJsonModel
{
    public string? Breed { get; set; }

    void IJsonModel.WriteJson(Utf8JsonWriter writer) => DogJsonConverter.Instance.WriteObject(writer, this);
}
