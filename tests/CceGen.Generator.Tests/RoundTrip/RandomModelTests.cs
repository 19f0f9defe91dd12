using CceGen.Generator.Tests.Harness;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Random JSON for a model with a member of every kind. What fails is shown with its seed, in the smallest form that was found.</summary>
public sealed class RandomModelTests : IClassFixture<RandomModelProjects>
{
    private const int Iterations = 80;

    private const int WrongTexts = 300;

    // As they were written, in a call of the client.
    private static readonly Gen<string> AnyNumber = Gen.OneOf(
        Gen.OneOf("1.10", "1e400", "-0.0", "-0", "100.0", "1E2", "12345678901234567890", "0.1234567890123456789012345678901234567890", "9007199254740993.0"),
        Gen.Double.Where(double.IsFinite).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        WholeNumber);

    // The reader of Newtonsoft.Json does not hand out the text of others.
    private static readonly Gen<string> PlainNumber = Gen.OneOf(Gen.OneOf("0.5", "-12.25", "12345678901234567890"), WholeNumber);

    private readonly RandomModelProjects _projects;

    public RandomModelTests(RandomModelProjects projects) => _projects = projects;

    private static Gen<string> WholeNumber => Gen.Long.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void In_a_call_of_the_client_every_kind_of_member_comes_out_as_it_went_in(Dialect dialect) =>
        AssertAll(RandomModel.Everything(AnyNumber, zero: "-0", keepsNumbers: true), _projects.Method(dialect, "ByClient"));

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void In_a_call_of_the_library_every_kind_of_member_comes_out_as_it_went_in(Dialect dialect) =>
        AssertAll(RandomModel.Everything(PlainNumber, zero: "0", keepsNumbers: dialect == Dialect.SystemTextJson), _projects.Method(dialect, "ByLibrary"));

    [Fact]
    public void A_value_of_another_kind_is_the_same_to_both_libraries() => WrongJson
        .WithOtherValue(RandomModel.Everything(AnyNumber, zero: "-0", keepsNumbers: true).Select(json => json.Read!).Where(json => json.Trim().Length > 2))
        .Sample(AssertSame, iter: WrongTexts, print: json => json);

    [Fact]
    public void A_text_that_ends_too_early_is_rejected_with_both_libraries() => WrongJson
        .CutOff(RandomModel.Everything(AnyNumber, zero: "-0", keepsNumbers: true).Select(json => json.Read!))
        .Sample(
            json => Assert.All(Enum.GetValues<Dialect>(), dialect => Assert.Equal("rejected", _projects.Outcome(dialect, json))),
            iter: WrongTexts,
            print: json => json);

    private void AssertSame(string json)
    {
        var newtonsoft = _projects.Outcome(Dialect.NewtonsoftJson, json);
        var systemText = _projects.Outcome(Dialect.SystemTextJson, json);
        if (newtonsoft == "rejected" || systemText == "rejected")
        {
            Assert.Equal(newtonsoft, systemText);
        }
        else
        {
            JsonAssert.Equal(newtonsoft, systemText);
        }
    }

    private static void AssertAll(Gen<JsonText> bodies, Func<string, string, string> roundTrip) => bodies.Sample(
        json => JsonAssert.Equal(json.Written!, roundTrip(json.Read!, json.Written!)),
        iter: Iterations,
        print: json => json.Read!);
}
