using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Models with System.Text.Json.</summary>
public sealed class ModelCodecTests
{
    [Theory]
    [InlineData("""{"name":"n","\u00E4ge":1,"memo":"m","breed":"b","unknown":1.10}""")]
    [InlineData("""{"\u00E4ge":0,"memo":null}""")]
    [InlineData("""{"x":null,"Name":[{}],"\u00C4ge":1e400}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_read_is_written_again(string json)
    {
        Assert.Equal(json, DogJsonConverter.Instance.Write(DogJsonConverter.Instance.Read(json)!));

        // The library calls the same code.
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dog>(json)));
    }

    [Fact]
    public void Members_are_written_in_the_order_of_the_document_and_those_of_the_base_first() => Assert.Equal(
        """{"name":"n","\u00E4ge":1,"memo":"m","breed":"b","z":1}""",
        DogJsonConverter.Instance.Write(DogJsonConverter.Instance.Read("""{"z":1,"breed":"b","memo":"m","äge":1,"n\u0061me":"n"}""")!));

    [Fact]
    public void A_value_that_was_missing_or_null_is_not_written_until_it_is_set()
    {
        foreach (var json in new[] { "{}", """{"äge":null}""" })
        {
            var pet = PetJsonConverter.Instance.Read(json)!;
            Assert.Equal(0, pet.Age);
            Assert.Equal("{}", PetJsonConverter.Instance.Write(pet));
            pet.Age = 0;
            Assert.Equal("""{"\u00E4ge":0}""", PetJsonConverter.Instance.Write(pet));
        }

        Assert.Equal("""{"\u00E4ge":0}""", PetJsonConverter.Instance.Write(new Pet()));
        Assert.Equal("""{"\u00E4ge":0,"memo":null}""", PetJsonConverter.Instance.Write(new Pet { Memo = null }));
    }

    [Fact]
    public void A_derived_model_is_written_in_full_whatever_it_is_declared_as()
    {
        var dog = new Dog { Name = "n", Breed = "b" };
        var json = """{"name":"n","\u00E4ge":0,"breed":"b"}""";

        Assert.Equal(json, PetJsonConverter.Instance.Write(dog));
        Assert.Equal($"[{json}]", JsonCodecs.List<IList<Pet>, Pet>(PetJsonConverter.Instance).Write([dog]));
        Assert.Equal($"[{json}]", JsonCodecs.Any.Write(new List<Dog> { dog }));
        Assert.Equal(json, JsonSerializer.Serialize<Pet>(dog));
    }

    [Fact]
    public void Writing_does_not_change_a_model()
    {
        var pet = new Pet();
        PetJsonConverter.Instance.Write(pet);

        Assert.Null(((IJsonModel)pet).UnknownMembers);
    }

    [Fact]
    public void A_model_that_contains_itself_is_not_written()
    {
        var pet = new Pet();
        pet.AdditionalProperties["self"] = pet;

        Assert.Contains("64 levels deep, or contains itself", Assert.Throws<JsonException>(() => PetJsonConverter.Instance.Write(pet)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(pet));
    }

    [Fact]
    public void Something_wrong_is_found_by_its_path()
    {
        PetJsonConverter.Instance.AssertRejected("""{"name":{}}""", "Expected a string, but found an object. Path: $.name | LineNumber: 0 | BytePositionInLine: 8.");
        PetJsonConverter.Instance.AssertRejected("5", "Expected an object, but found a number. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        var problem = Assert.ThrowsAny<JsonException>(() => PetJsonConverter.Instance.Read("""{"x":{"y":[1,}}"""));
        Assert.Equal("$.x.y[0]", problem.Path);
        Assert.Equal(0, problem.LineNumber);
    }

    [Fact]
    public void A_library_without_our_client_says_the_line_as_well() =>
        Assert.Equal(1, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Pet>("{\n\"name\":{}}")).LineNumber);
}
