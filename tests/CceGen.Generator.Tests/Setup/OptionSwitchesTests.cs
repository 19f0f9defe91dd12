using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Setup;

/// <summary>The switches of an OpenApiReference are taken apart as a command line.</summary>
public sealed class OptionSwitchesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/UseBaseUrl:false", "UseBaseUrl=false")]
    [InlineData("  /UseBaseUrl:false\n\t/ClassName:A  ", "UseBaseUrl=false|ClassName=A")]
    [InlineData("-UseBaseUrl:false --ClassName:A", "UseBaseUrl=false|ClassName=A")]
    [InlineData("/ClassName:\"{controller} Client\"", "ClassName={controller} Client")]
    [InlineData("\"/ClassName:A B\" /Namespace:\"A\".B", "ClassName=A B|Namespace=A.B")]
    [InlineData("/ClassName:\"A B", "ClassName=A B")]
    [InlineData("/DateType:System:A /Output:", "DateType=System:A|Output=")]
    public void They_are_names_and_values(string text, string expected)
    {
        var (switches, diagnostics) = Parse(text);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, switches);
    }

    [Theory]
    [InlineData("UseBaseUrl:false /A:b", "A=b", "InvalidOptionValue Options, UseBaseUrl:false")]
    [InlineData("/UseBaseUrl /A:b", "A=b", "InvalidOptionValue Options, /UseBaseUrl")]
    [InlineData("/:false /A:b", "A=b", "InvalidOptionValue Options, /:false")]
    [InlineData("/A:b false", "A=b", "InvalidOptionValue Options, false")]
    [InlineData("/A:b /a:c", "A=b", "DuplicateKey a")]
    public void What_is_none_or_there_twice_is_reported_and_the_others_are_read(string text, string expected, string problem)
    {
        var (switches, diagnostics) = Parse(text);

        Assert.Equal(expected, switches);
        Assert.StartsWith(problem, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    private static (string Switches, List<string> Diagnostics) Parse(string text)
    {
        var bag = new DiagnosticBag();
        var section = OptionSwitches.Parse(text, "spec.yaml", bag);
        return (
            string.Join('|', section.Entries.Select(entry => $"{entry.Name}={((SpecScalar)entry.Value).Text}")),
            [.. bag.ToEquatableArray().Select(item => $"{item.Id} {string.Join(", ", item.Arguments)}")]);
    }
}
