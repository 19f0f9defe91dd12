using System.Globalization;
using System.Text;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Generator.Tests.Determinism;

/// <summary>The same input gives the same bytes, whatever the machine.</summary>
public sealed class DeterminismTests
{
    public static MatrixTheoryData<string, string> FeaturesUnderCultures { get; } = new(
        ["defaults", "numbers", "enum-closed", "string-formats", "hostile-names", "parameters-query"],
        // U+2212 for minus and a decimal comma; the dotless i; a calendar that is 543 years ahead; right-to-left.
        ["fi-FI", "tr-TR", "th-TH", "fa-IR"]);

    [Theory]
    [MemberData(nameof(FeaturesUnderCultures))]
    public void The_culture_does_not_matter(string feature, string culture)
    {
        var host = new Feature(feature).Host(Dialect.NewtonsoftJson);
        var info = CultureInfo.GetCultureInfo(culture);
        Assert.NotEqual(CultureInfo.InvariantCulture.DisplayName, info.DisplayName);

        AssertSame(host.Run(CultureInfo.InvariantCulture), host.Run(info));
    }

    [Theory]
    [InlineData("descriptions")]
    [InlineData("responses-typed-errors")]
    [InlineData("json-document")]
    public void Line_endings_of_the_input_do_not_matter(string feature)
    {
        var files = new Feature(feature).Files(Dialect.NewtonsoftJson).ToList();
        Assert.All(files, file => Assert.DoesNotContain('\r', file.Text));

        AssertSame(
            GeneratorHost.Create(files).Run(),
            GeneratorHost.Create(files.Select(file => file with { Text = file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) })).Run());
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        var files = new Feature("refs").Files(Dialect.NewtonsoftJson).ToList();

        AssertSame(
            GeneratorHost.Create(files).Run(),
            GeneratorHost.Create(files.Select(file => file with { Text = "\uFEFF" + file.Text })).Run());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_of_a_file_with_a_byte_order_mark_does_not_matter(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var files = new Feature("refs").Files(Dialect.NewtonsoftJson).ToList();

        AssertSame(GeneratorHost.Create(files).Run(), GeneratorHost.Create(files.Select(file => file with { Text = AsTheCompilerReads(file.Text) })).Run());

        string AsTheCompilerReads(string text)
        {
            using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            return SourceText.From(stream).ToString();
        }
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        string[] features = ["refs", "all-of", "options-several-clients", "enum-closed"];
        var files = features.SelectMany((feature, index) => Distinct(feature, index)).ToList();

        AssertSame(GeneratorHost.Create(files).Run(), GeneratorHost.Create(Enumerable.Reverse(files)).Run());
    }

    [Fact]
    public void The_folder_of_the_input_does_not_matter()
    {
        var files = new Feature("refs").Files(Dialect.NewtonsoftJson).ToList();

        AssertSame(
            GeneratorHost.Create(files).Run(),
            GeneratorHost.Create(files.Select(file => file with { Path = "/another/folder/" + Path.GetFileName(file.Path) })).Run());
    }

    [Fact]
    public void Output_is_UTF_8_without_a_byte_order_mark_and_with_line_feeds()
    {
        var sources = new Feature("descriptions").Run(Dialect.NewtonsoftJson).GeneratedSources;

        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
        {
            Assert.Equal("utf-8", source.SourceText.Encoding!.WebName);
            Assert.Empty(source.SourceText.Encoding.GetPreamble());
            var text = source.SourceText.ToString();
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        });
    }

    // Documents of one compilation need a namespace each.
    private static IEnumerable<TestFile> Distinct(string feature, int index) =>
        new Feature(feature).Files(Dialect.NewtonsoftJson).Select(file => file.Metadata.Count == 0
            ? file with { Text = file.Text.Replace("\"Feature\"", $"\"Feature{index}\"", StringComparison.Ordinal) }
            : file with { Metadata = file.Metadata.ToDictionary(pair => pair.Key, pair => pair.Key == "CceGen_Namespace" ? pair.Value + index : pair.Value) });

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.NotEmpty(expected.Sources);
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(
            expected.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            actual.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }
}
