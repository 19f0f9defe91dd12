using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

internal sealed class DogJsonConverter : ModelCodec<Dog>
{
    public static readonly DogJsonConverter Instance = new();

    private static readonly JsonNames MemberNames = new(PetJsonConverter.Instance.Names, "breed");

    public override JsonNames Names => MemberNames;

    public override void ReadMember(ref Utf8JsonReader reader, Dog model, int member)
    {
        switch (member - PetJsonConverter.Instance.Names.Count)
        {
            case 0: model.Breed = JsonCodecs.String.ReadNext(ref reader); break;
            default: PetJsonConverter.Instance.ReadMember(ref reader, model, member); break;
        }
    }

    public override void WriteMembers(Utf8JsonWriter writer, Dog model)
    {
        PetJsonConverter.Instance.WriteMembers(writer, model);
        JsonCodecs.String.WriteOptional(writer, MemberNames[0], model.Breed!);
    }

    protected override Dog Create() => new() { _age = default };
}
