using System.Text.Json;
using System.Text.Json.Serialization;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>A model as the generator writes one.</summary>
[JsonConverter(typeof(PetJsonConverter))]
internal class Pet : IJsonModel
{
    internal JsonOptional<int> _age = new(0);
    internal JsonOptional<string?> _memo;
    private IDictionary<string, object?>? _additionalProperties;

    public string? Name { get; set; }

    public int Age
    {
        get => _age.Value;
        set => _age = new(value);
    }

    public string? Memo
    {
        get => _memo.Value;
        set => _memo = new(value);
    }

    public IDictionary<string, object?> AdditionalProperties
    {
        get => _additionalProperties ??= new Dictionary<string, object?>();
        set => _additionalProperties = value;
    }

    IDictionary<string, object?>? IJsonModel.UnknownMembers
    {
        get => _additionalProperties;
        set => _additionalProperties = value;
    }

    void IJsonModel.WriteJson(Utf8JsonWriter writer) => PetJsonConverter.Instance.WriteObject(writer, this);
}
