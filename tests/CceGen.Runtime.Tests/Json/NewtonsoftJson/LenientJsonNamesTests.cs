using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Members in another letter case.</summary>
public sealed class LenientJsonNamesTests
{
    [Theory]
    [InlineData("""{"NAME":"a","Weight":1.10,"x":1}""", """{"name":"a","weight":1.10,"x":1}""")]
    [InlineData("""{"Children":[{"NAME":"b","ANYTHING":{"NAME":1}}]}""", """{"children":[{"name":"b","anything":{"NAME":1}}]}""")]
    [InlineData("""{"weight":4,"WEIGHT":5}""", """{"weight":4,"WEIGHT":5}""")]
    [InlineData("""{"WEIGHT":5.10,"name":"a","weight":4}""", """{"name":"a","weight":4,"WEIGHT":5.10}""")]
    [InlineData("""{"Weight":5,"WEIGHT":6}""", """{"weight":5,"WEIGHT":6}""")]
    [InlineData("""{"WEIGHT":5,"weight":4,"WEIGHT":6,"weight":3}""", """{"weight":3,"WEIGHT":6}""")]
    [InlineData("""{"NAME":null,"name":"a"}""", """{"name":"a","NAME":null}""")]
    [InlineData("""{"CHILDREN":[{"Name":"b"}],"children":[]}""", """{"children":[],"CHILDREN":[{"name":"b"}]}""")]
    [InlineData("""{"ANYTHING":{"a":1.10,"b":1e400},"anything":1}""", """{"anything":1,"ANYTHING":{"a":1.10,"b":1e400}}""")]
    [InlineData("""{"naïve":1,"ＮＡＭＥ":2}""", """{"naïve":1,"ＮＡＭＥ":2}""")]
    public void Its_own_name_comes_first_and_no_value_is_lost(string json, string written) =>
        Assert.Equal(written, Codec.Write(LenientTree.Instance, Codec.Read(LenientTree.Instance, json)));

    [Theory]
    [InlineData("""{"NAME":"a","weight":4,"WEIGHT":5}""", """{"name":"a","weight":4,"WEIGHT":5}""")]
    [InlineData("""{"WEIGHT":5,"weight":4}""", """{"weight":4,"WEIGHT":5}""")]
    public void Readers_of_the_library_find_them_as_well(string json, string written)
    {
        Assert.Equal(written, Codec.Write(LenientTree.Instance, Codec.ReadItem(LenientTree.Instance, json)));
        Assert.Equal(written, Codec.Write(LenientTree.Instance, Codec.ReadToken(LenientTree.Instance, json)));
    }

    [Fact]
    public void A_required_member_is_there_in_another_letter_case()
    {
        Assert.Equal("a", Codec.Read(new LenientTree(requiresName: true), """{"NAME":"a"}""").Name);
        Assert.Contains("'name'", Codec.Rejects(new LenientTree(requiresName: true), """{"NAME":null}""").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_those_of_the_base_as_well()
    {
        var names = new LenientJsonNames(new LenientJsonNames("id"), "ID", "name");
        var tree = new Tree();
        using var reader = new JsonTextReader(new StringReader("""{"Name":1,"Id":2,"iD":3,"id":4}"""));
        object? read = null;
        List<int> members = [];
        while (reader.Read())
        {
            if (reader.TokenType == JsonToken.PropertyName)
            {
                var next = 0;
                members.Add(names.Settle(names.Find((string)reader.Value!, ref next), reader, tree, ref read));
            }
        }

        Assert.Equal([2, 0, 1, 0], members);
        Assert.Equal(["Id"], tree.AdditionalProperties.Keys);
    }

    private sealed class LenientTree(bool requiresName = false) : ModelCodec<Tree>
    {
        public static readonly LenientTree Instance = new();

        public override JsonNames Names { get; } = requiresName ? Make().Require(mayBeNull: false, 0) : Make();

        public override void ReadMember(JsonReader reader, Tree model, int member)
        {
            if (member == 2)
            {
                model.Children = JsonCodecs.List<ICollection<Tree?>, Tree?>(this!).ReadNext(reader);
            }
            else
            {
                TreeJsonConverter.Instance.ReadMember(reader, model, member);
            }
        }

        public override void WriteMembers(JsonWriter writer, Tree model) => TreeJsonConverter.Instance.WriteMembers(writer, model);

        protected override Tree Create() => new();

        private static LenientJsonNames Make() => new("name", "weight", "children", "anything");
    }
}
