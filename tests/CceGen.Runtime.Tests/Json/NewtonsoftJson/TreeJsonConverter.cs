#nullable disable // As generated.

using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Reads and writes a <see cref="Tree"/>.</summary>
internal sealed class TreeJsonConverter : ModelCodec<Tree>
{
    public static readonly TreeJsonConverter Instance = new();

    private static readonly JsonNames MemberNames = new("name", "weight", "children", "anything");

    private static readonly JsonCodec<ICollection<Tree>> ChildrenCodec = JsonCodecs.List<ICollection<Tree>, Tree>(Instance);

    public override JsonNames Names => MemberNames;

    public override void ReadMember(JsonReader reader, Tree model, int member)
    {
        switch (member)
        {
            case 0: model.Name = JsonCodecs.String.ReadNext(reader); break;
            case 1: model.Weight = JsonCodecs.Decimal.ReadNextNullable(reader); break;
            case 2: model.Children = ChildrenCodec.ReadNext(reader); break;
            case 3: model.Anything = JsonCodecs.Any.ReadNext(reader); break;
        }
    }

    public override void WriteMembers(JsonWriter writer, Tree model)
    {
        JsonCodecs.String.WriteOptional(writer, MemberNames[0], model.Name);
        JsonCodecs.Decimal.WriteOptional(writer, MemberNames[1], model.Weight);
        ChildrenCodec.WriteOptional(writer, MemberNames[2], model.Children);
        JsonCodecs.Any.WriteOptional(writer, MemberNames[3], model.Anything);
    }

    protected override Tree Create() => new();
}
