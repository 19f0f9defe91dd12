using CceGen.Generator.Primitives;

namespace CceGen.Generator.Tests.Spec;

public class SuggestionTests
{
    [Theory]
    [InlineData("tpye", "type", "type,format")]
    [InlineData("strng", "string", "integer,string")]
    [InlineData("operationID", "operationId", "operation,operationId")]
    [InlineData("abcde", "abcdf", "abcdg,abcdf")]
    [InlineData("parametres", "parameters", "parameter,parameters")]
    [InlineData("ab", null, "ba,abc")]
    [InlineData("colour", null, "flavour,wide")]
    [InlineData("", null, "a")]
    public void The_nearest_candidate_is_suggested(string text, string? expected, string candidates) =>
        Assert.Equal(expected, Suggestion.For(text, candidates.Split(',')));
}
