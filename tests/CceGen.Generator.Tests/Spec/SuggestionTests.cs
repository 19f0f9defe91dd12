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

    [Theory]
    [InlineData(" String ", "string", "integer,string")]
    [InlineData("strng", "string", "integer,string")]
    [InlineData("srtng", null, "integer,string")]
    [InlineData("intager", "integer", "integer,string")]
    [InlineData("intagr", "integer", "integer,string")]
    [InlineData("member", null, "number")]
    [InlineData("numbre", "number", "number")]
    [InlineData("abcdefg", null, "abcdeff,abcdefh")]
    [InlineData("abcdefgh", null, "abcdefij,abcdefkl")]
    [InlineData("nul", null, "null")]
    public void Only_a_candidate_that_leaves_no_doubt_is_meant(string text, string? expected, string candidates) =>
        Assert.Equal(expected, Suggestion.MeantBy(text, candidates.Split(',')));
}
