using System.Text.Json;
using CceGen.Corpus.Examples;

namespace CceGen.Corpus.Tests.Examples;

public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("""{ "a": 1, "b": [true, null, "x"] }""", """{"b":[true,null,"x"],"a":1}""")]
    [InlineData("1.10", "1.10")]
    [InlineData("\"\\u00e9\"", "\"é\"")]
    public void Members_are_compared_by_name_numbers_by_text_and_strings_by_value(string read, string written) =>
        Assert.Equal((ExampleOutcome.Equal, ""), Compare(read, written));

    [Theory]
    [InlineData("1.10", "1.1", "$: 1.10 -> 1.1")]
    [InlineData("[100]", "[1E+2]", "$[0]: 100 -> 1E+2")]
    [InlineData("0.0", "0", "$: 0.0 -> 0")]
    public void Other_digits_of_a_number_are_the_same_value_of_JSON(string read, string written, string detail) =>
        Assert.Equal((ExampleOutcome.Equivalent, detail), Compare(read, written));

    [Theory]
    [InlineData("{\"a\":\"2024-01-02T03:04:05.100Z\"}", "{\"a\":\"2024-01-02T03:04:05.1+00:00\"}", "$.a: \"2024-01-02T03:04:05.100Z\" -> \"2024-01-02T03:04:05.1+00:00\"")]
    [InlineData("\"0E984725-C51C-4BF4-9960-E1C80E27ABA0\"", "\"0e984725-c51c-4bf4-9960-e1c80e27aba0\"", "$: \"0E984725-C51C-4BF4-9960-E1C80E27ABA0\" -> \"0e984725-c51c-4bf4-9960-e1c80e27aba0\"")]
    [InlineData("\"AB==\"", "\"AA==\"", "$: \"AB==\" -> \"AA==\"")]
    [InlineData("""[5.0,"2024-01-02T03:04:05.0Z"]""", """[5,"2024-01-02T03:04:05Z"]""", "$[1]: \"2024-01-02T03:04:05.0Z\" -> \"2024-01-02T03:04:05Z\"")]
    public void Another_spelling_of_a_time_a_UUID_or_octets_is_no_difference_of_the_value(string read, string written, string detail) =>
        Assert.Equal((ExampleOutcome.Respelled, detail), Compare(read, written));

    [Theory]
    [InlineData("""{ "a": 1.0, "b": 2 }""", """{"a":1}""", "$.b: 2 is missing")]
    [InlineData("""{ "a": { "b": [1, 2] } }""", """{"a":{"b":[1,3]}}""", "$.a.b[1]: 2 -> 3")]
    [InlineData("[1, null]", "[1]", "$: 2 -> 1 items")]
    [InlineData("{}", """{"a":null}""", "$.a: null was added")]
    [InlineData("0.30000000000000000000004", "0.3", "$: 0.30000000000000000000004 -> 0.3")]
    [InlineData("12345678901234567890", "12345678901234567891", "$: 12345678901234567890 -> 12345678901234567891")]
    [InlineData("5", "\"5\"", "$: 5 -> \"5\"")]
    [InlineData("\"AB==\"", "\"AQ==\"", "$: \"AB==\" -> \"AQ==\"")]
    [InlineData("\"ab cd\"", "\"abcd\"", "$: \"ab cd\" -> \"abcd\"")]
    [InlineData("null", "0", "$: null -> 0")]
    [InlineData("\"2024-01-02T03:04:05Z\"", "\"2024-01-02T04:04:05+01:00\"", "$: \"2024-01-02T03:04:05Z\" -> \"2024-01-02T04:04:05+01:00\"")]
    public void A_value_that_is_lost_added_or_changed_is_the_first_difference(string read, string written, string detail) =>
        Assert.Equal((ExampleOutcome.Different, detail), Compare(read, written));

    [Fact]
    public void A_value_that_was_not_written_is_missing()
    {
        using var read = JsonDocument.Parse("1");

        Assert.Equal((ExampleOutcome.Different, "$: 1 is missing"), JsonComparison.Compare(read.RootElement, null));
    }

    private static (ExampleOutcome Outcome, string Detail) Compare(string read, string written)
    {
        using var before = JsonDocument.Parse(read);
        using var after = JsonDocument.Parse(written);
        return JsonComparison.Compare(before.RootElement, after.RootElement);
    }
}
