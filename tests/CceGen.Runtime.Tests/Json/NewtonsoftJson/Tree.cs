using System.Diagnostics.CodeAnalysis;
using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>A model as the generator writes it.</summary>
[JsonConverter(typeof(TreeJsonConverter))]
[SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "As generated.")]
internal class Tree : IJsonModel
{
    public string? Name { get; set; }

    public decimal? Weight { get; set; }

    public ICollection<Tree?>? Children { get; set; }

    public object? Anything { get; set; }

    public IDictionary<string, object?> AdditionalProperties
    {
        get => Unknown ??= new Dictionary<string, object?>();
        set => Unknown = value;
    }

    IDictionary<string, object?>? IJsonModel.UnknownMembers
    {
        get => Unknown;
        set => Unknown = value;
    }

    internal IDictionary<string, object?>? Unknown { get; private set; }

    void IJsonModel.WriteJson(JsonWriter writer) => TreeJsonConverter.Instance.WriteObject(writer, this);
}
