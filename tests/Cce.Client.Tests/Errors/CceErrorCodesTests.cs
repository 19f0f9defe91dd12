using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Cce.Client.Tests.Errors;

public sealed partial class CceErrorCodesTests
{
    [Fact]
    public void Codes_are_distinct_and_those_of_CCE_hold_their_status()
    {
        string[] codes = [.. typeof(CceErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches(Code(), code));
        Assert.All(codes.Where(code => code.StartsWith("CCE.", StringComparison.Ordinal)), code =>
            Assert.True(int.Parse(code.AsSpan(6, 3), CultureInfo.InvariantCulture) is 400 or 401 or 403 or 404 or 409 or 429, code));
    }

    [GeneratedRegex(@"^(CCE\.\d{8}|APIGW\.\d{4})$")]
    private static partial Regex Code();
}
