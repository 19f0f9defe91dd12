using Cce.Client.Tests.Client;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Values;

/// <summary>Models by what they hold.</summary>
public sealed class CceModelComparerTests
{
    private const string Json = """
        {"kind":"UpgradeTask","new":{"a":[1.10,"2022-12-16T13:40:20+08:00"]},"spec":{"items":[1.10,{"b":null}]},
         "status":{"phase":"RollingBack","progress":"0.50","completionTime":"2022-12-16 13:40:20 +0800 CST"}}
        """;

    [Fact]
    public void Two_readings_of_one_text_are_equal()
    {
        AssertEqual(Read(PageSample.Json), Read(PageSample.Json));
        AssertEqual(Read(Json), Read(Json));
        AssertEqual(new List<UpgradeTask> { Read(Json) }, new List<UpgradeTask> { Read(Json) });
    }

    [Fact]
    public void The_order_of_members_does_not_count() =>
        AssertEqual(
            Read("""{"kind":"a","new":1,"spec":{"version":"1","other":{"x":1,"y":2}}}"""),
            Read("""{"new":1,"spec":{"other":{"y":2,"x":1},"version":"1"},"kind":"a"}"""));

    [Fact]
    public void Numbers_are_equal_by_their_value() => AssertEqual(Read("""{"new":[1.10,1e400]}"""), Read("""{"new":[1.1,1e400]}"""));

    [Fact]
    public void What_a_program_puts_in_is_equal_to_what_was_read()
    {
        UpgradeTask own = new();
        own.AdditionalProperties["a"] = -1;
        own.AdditionalProperties["b"] = 1.5m;
        own.AdditionalProperties["c"] = new[] { 1.5 };

        AssertEqual(own, Read("""{"a":-1,"b":1.5,"c":[1.5]}"""));
    }

    [Theory]
    [InlineData("UpgradeTask", "upgradeTask")]
    [InlineData("[1.10,\"2022", "[1.20,\"2022")]
    [InlineData("20+08:00", "20+07:00")]
    [InlineData("\"b\":null", "\"b\":0")]
    [InlineData("\"b\":null", "\"c\":null")]
    [InlineData("RollingBack", "Rollingback")]
    [InlineData("\"0.50\"", "\"0.5\"")]
    [InlineData("[1.10,{\"b\":null}]", "[{\"b\":null},1.10]")]
    [InlineData("\"status\":", "\"Status\":")]
    public void Any_difference_counts(string text, string other)
    {
        Assert.Contains(text, Json, StringComparison.Ordinal);
        Assert.False(CceModelComparer.Instance.Equals(Read(Json), Read(Json.Replace(text, other, StringComparison.Ordinal))));
    }

    [Fact]
    public void Nothing_and_other_types_are_different()
    {
        Assert.True(CceModelComparer.Instance.Equals(null, null));
        Assert.False(CceModelComparer.Instance.Equals(null, new UpgradeTask()));
        Assert.False(CceModelComparer.Instance.Equals(new UpgradeTask(), null));
        Assert.False(CceModelComparer.Instance.Equals(new UpgradeTask(), new PreCheckTask()));
        Assert.Throws<ArgumentNullException>("obj", () => CceModelComparer.Instance.GetHashCode(null!));
    }

    [Fact]
    public void It_stands_where_a_comparer_for_a_model_is_asked_for()
    {
        UpgradeTask[] tasks = [Read(Json), Read(Json), Read(PageSample.Json)];

        Assert.Equal(2, tasks.Distinct(CceModelComparer.Instance).Count());
    }

    private static UpgradeTask Read(string json) => JsonConvert.DeserializeObject<UpgradeTask>(json)!;

    private static void AssertEqual(object one, object other)
    {
        Assert.True(CceModelComparer.Instance.Equals(one, other));
        Assert.Equal(CceModelComparer.Instance.GetHashCode(one), CceModelComparer.Instance.GetHashCode(other));
    }
}
