using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

public class CoreSchemaTests
{
    [Theory]
    [InlineData(nameof(ScalarType.Null), "", "~", "null", "Null", "NULL")]
    [InlineData(nameof(ScalarType.Boolean), "true", "True", "TRUE", "false", "False", "FALSE")]
    [InlineData(nameof(ScalarType.Integer), "0", "-1", "+12", "007", "0x1F", "0xff", "0o17")]
    [InlineData(nameof(ScalarType.Number), "1.0", "1.", ".5", "-1e5", "1E+3", "+.5e-2", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN")]
    [InlineData(nameof(ScalarType.String), "no", "yes", "on", "nUll", "tRue", "~~", "0x", "0xG", "0o8", "-0x1", "1_000", "1.2.3", "1e", ".", "-", "+", "-.nan", ".infinity", "12:30", "2020-01-01", "e5")]
    public void A_plain_scalar_has_the_type_of_the_core_schema(string type, params string[] texts)
    {
        foreach (var text in texts)
        {
            Assert.Equal((text, type), (text, Plain(text).Type.ToString()));
        }
    }

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    [InlineData("")]
    public void A_quoted_scalar_is_a_string(string text) =>
        Assert.Equal(ScalarType.String, new SpecScalar(text, isQuoted: true, new SpecText(text, "a.yaml"), 0, text.Length).Type);

    private static SpecScalar Plain(string text) => new(text, isQuoted: false, new SpecText(text, "a.yaml"), 0, text.Length);
}
