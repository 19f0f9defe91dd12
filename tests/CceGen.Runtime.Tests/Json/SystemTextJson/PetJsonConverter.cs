using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

internal sealed class PetJsonConverter : ModelCodec<Pet>
{
    public static readonly PetJsonConverter Instance = new();

    private static readonly JsonNames MemberNames = new("name", "äge", "memo");

    public override JsonNames Names => MemberNames;

    public override void ReadMember(ref Utf8JsonReader reader, Pet model, int member)
    {
        switch (member)
        {
            case 0: model.Name = JsonCodecs.String.ReadNext(ref reader); break;
            case 1: JsonCodecs.Int32.ReadNext(ref reader, ref model._age); break;
            case 2: model.Memo = JsonCodecs.String.ReadNext(ref reader); break;
        }
    }

    public override void WriteMembers(Utf8JsonWriter writer, Pet model)
    {
        JsonCodecs.String.WriteOptional(writer, MemberNames[0], model.Name!);
        JsonCodecs.Int32.Write(writer, MemberNames[1], model._age);
        JsonCodecs.String.Write(writer, MemberNames[2], model._memo!);
    }

    protected override Pet Create() => new() { _age = default };
}
