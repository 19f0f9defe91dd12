using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Members in another letter case.</summary>
public sealed class LenientJsonNamesTests
{
    [Theory]
    [InlineData("""{"NAME":"a","ÄGE":1,"x":1}""", """{"name":"a","\u00E4ge":1,"x":1}""")]
    [InlineData("""{"\u004eame":"a"}""", """{"name":"a"}""")]
    [InlineData("""{"äge":4,"ÄGE":5}""", """{"\u00E4ge":4,"\u00C4GE":5}""")]
    [InlineData("""{"ÄGE":5,"name":"a","äge":4}""", """{"name":"a","\u00E4ge":4,"\u00C4GE":5}""")]
    [InlineData("""{"Name":"a","NAME":"b"}""", """{"name":"a","NAME":"b"}""")]
    [InlineData("""{"NAME":"a","name":"b","NAME":"c","name":"d"}""", """{"name":"d","NAME":"c"}""")]
    [InlineData("""{"NAME":null,"name":"a"}""", """{"name":"a","NAME":null}""")]
    [InlineData("""{"MEMO":null,"memo":"a"}""", """{"memo":"a","MEMO":null}""")]
    [InlineData("""{"Ｎame":"a"}""", """{"\uFF2Eame":"a"}""")]
    public void Its_own_name_comes_first_and_no_value_is_lost(string json, string written) =>
        Assert.Equal(written, LenientPet.Instance.Write(LenientPet.Instance.Read(json)!));

    [Fact]
    public void A_required_member_is_there_in_another_letter_case()
    {
        Assert.Equal("a", new LenientPet(requiresName: true).Read("""{"NAME":"a"}""")!.Name);
        new LenientPet(requiresName: true).AssertRejected("""{"NAME":null}""", "The required member 'name' is missing or null. Path: $ | LineNumber: 0 | BytePositionInLine: 12.");
    }

    [Fact]
    public void Names_are_those_of_the_base_as_well()
    {
        var names = new LenientJsonNames(new LenientJsonNames("id"), "ID", "name");
        var pet = new Pet();
        var reader = new Utf8JsonReader("""{"Name":1,"Id":2,"iD":3,"id":4}"""u8);
        object? read = null;
        List<int> members = [];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var next = 0;
                members.Add(names.Settle(names.Find(ref reader, ref next), ref reader, pet, ref read));
            }
        }

        Assert.Equal([2, 0, 1, 0], members);
        Assert.Equal(["Id"], pet.AdditionalProperties.Keys);
    }

    private sealed class LenientPet(bool requiresName = false) : ModelCodec<Pet>
    {
        public static readonly LenientPet Instance = new();

        public override JsonNames Names { get; } = requiresName ? Make().Require(mayBeNull: false, 0) : Make();

        public override void ReadMember(ref Utf8JsonReader reader, Pet model, int member) => PetJsonConverter.Instance.ReadMember(ref reader, model, member);

        public override void WriteMembers(Utf8JsonWriter writer, Pet model) => PetJsonConverter.Instance.WriteMembers(writer, model);

        protected override Pet Create() => new() { _age = default };

        private static LenientJsonNames Make() => new("name", "äge", "memo");
    }
}
