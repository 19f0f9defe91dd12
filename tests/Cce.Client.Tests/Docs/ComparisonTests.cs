using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Cce.Client.Tests.Docs;

/// <summary>What the page claims is tested by the tests that it names.</summary>
public sealed partial class ComparisonTests
{
    private static readonly ILookup<string, Type> Classes = typeof(ComparisonTests).Assembly.GetTypes().ToLookup(static type => type.Name);

    [Fact]
    public void Every_row_names_a_test_that_exists()
    {
        string[][] rows = [.. Rows()];

        Assert.All(rows, static row =>
        {
            Assert.Equal(4, row.Length);
            Match test = Test().Match(row[3]);
            Assert.True(test.Success, $"The row '{row[0]}' names no test.");
            Assert.True(
                Classes[test.Groups["class"].Value].Any(type => IsTest(type, test.Groups["method"].Value)),
                $"The row '{row[0]}' names {row[3]}, which is no test.");
        });
        Assert.True(rows.Length >= 90, $"The page has {rows.Length} rows; it had 90 and more.");
    }

    [Fact]
    public void Every_test_that_is_named_after_a_row_is_on_the_page()
    {
        string page = Page();

        Assert.All(
            Classes.SelectMany(static types => types).SelectMany(static type => type.GetMethods())
                .Where(static method => OfARow().IsMatch(method.Name) && IsTest(method.DeclaringType!, method.Name))
                .GroupBy(static method => OfARow().Match(method.Name).Groups["row"].Value),
            row => Assert.Contains(row, method => page.Contains($"`{method.DeclaringType!.Name}.{method.Name}`", StringComparison.Ordinal)));
    }

    private static bool IsTest(Type type, string method) =>
        type.GetMethods().Any(candidate => candidate.Name == method && candidate.IsDefined(typeof(FactAttribute), inherit: true));

    private static IEnumerable<string[]> Rows() => Page().Split('\n')
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| --- ", StringComparison.Ordinal))
        .Select(static line => line.Trim('|', ' ').Split(" | "))
        .Where(static cells => cells is not ["case", ..]);

    private static string Page([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "../../../docs/compared-with-huawei-sdk.md"));

    [GeneratedRegex("^`(?<class>[A-Za-z]+)\\.(?<method>\\w+)`$")]
    private static partial Regex Test();

    [GeneratedRegex("^Row_(?<row>[1-4S]_[0-9]+)_")]
    private static partial Regex OfARow();
}
