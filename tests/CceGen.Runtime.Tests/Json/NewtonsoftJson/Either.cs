using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>A union as the generator writes it: a model, a list of itself, a number, or other JSON.</summary>
internal sealed class Either : IJsonUnion
{
    public Either(int branch, object? value)
    {
        Branch = branch;
        Value = value;
    }

    public int Branch { get; }

    public object? Value { get; }

    void IJsonUnion.WriteJson(JsonWriter writer)
    {
        switch (Branch)
        {
            case 1: TreeJsonConverter.Instance.Write(writer, (Tree)Value!); break;
            case 2: EitherJsonConverter.ListCodec.Write(writer, (List<Either>)Value!); break;
            case 3: JsonCodecs.Decimal.Write(writer, (decimal)Value!); break;
            default: JsonCodecs.Any.Write(writer, Value!); break;
        }
    }
}
