#nullable disable // As generated.

using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Reads an <see cref="Either"/>.</summary>
internal sealed class EitherJsonConverter : UnionCodec<Either>
{
    public static readonly EitherJsonConverter Instance = new();

    internal static readonly JsonCodec<List<Either>> ListCodec = JsonCodecs.List<List<Either>, Either>(Instance);

    public EitherJsonConverter()
        : base(new JsonChoice(
                new JsonCandidate(2, JsonKinds.Array),
                new JsonCandidate(3, JsonKinds.Number))
            .By("kind", ("model", 1)))
    {
    }

    protected override Either ReadBranch(JsonReader reader, int branch) => branch switch
    {
        1 => new Either(1, TreeJsonConverter.Instance.Read(reader)),
        2 => new Either(2, ListCodec.Read(reader)),
        3 => new Either(3, JsonCodecs.Decimal.Read(reader)),
        _ => new Either(0, JsonCodecs.Any.Read(reader)),
    };
}
