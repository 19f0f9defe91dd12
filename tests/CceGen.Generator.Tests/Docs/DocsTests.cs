using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CceGen.Generator.Diagnostics;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Docs;

/// <summary>The pages say what the tables say: a row that is added, renamed or removed turns up here.</summary>
public sealed partial class DocsTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(TestPaths.Project, "../../docs"));

    private static readonly string BuildFile = Path.Combine(TestPaths.Generator, "build", "CceGen.Setup.targets");

    /// <summary>What MSBuild writes into the messages of the build, and what stands for it on the page.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["%(_CceGenMissing.Identity)"] = "petz.yaml",
        ["%(_CceGenAbsent._Url)"] = "specs/other.yaml",
        ["%(_CceGenRemote._Remote)"] = "https://example.com/spec.yaml",
        ["%(_CceGenRead.CceGen_CodeGenerator)"] = "NSwagTypeScript",
        ["$(LangVersion)"] = "7.3",
    };

    private static readonly string Diagnostics = Read("diagnostics.md");

    private static readonly string Options = Read("options.md");

    [Fact]
    public void Every_diagnostic_has_a_section_with_its_title_and_severity_and_no_section_is_left_over()
    {
        var expected = DescriptorTable.All.Select(descriptor => string.Create(
            CultureInfo.InvariantCulture,
            $"{descriptor.Id} {descriptor.Title} ({descriptor.DefaultSeverity.ToString().ToLowerInvariant()})"));

        var sections = DiagnosticSection().Matches(Diagnostics)
            .Select(match => $"{match.Groups["id"].Value} {match.Groups["title"].Value} ({match.Groups["severity"].Value})");

        Assert.Equal(expected.Order(StringComparer.Ordinal), sections);
    }

    [Fact]
    public void Every_heading_on_the_page_of_diagnostics_is_a_section_that_a_help_link_finds()
    {
        var links = DescriptorTable.All.Select(descriptor => descriptor.HelpLinkUri.Split('#')[^1]);

        // An anchor is the heading in lower case.
        var anchors = Heading().Matches(Diagnostics).Select(match => match.Groups["text"].Value.ToLowerInvariant());

        Assert.Equal(links.Concat(BuildErrors().Select(id => id.ToLowerInvariant())).Order(StringComparer.Ordinal), anchors);
    }

    [Fact]
    public void Every_error_of_the_build_has_a_section_with_its_message()
    {
        var targets = XDocument.Load(BuildFile);

        Assert.NotEmpty(BuildErrors());
        Assert.All(targets.Descendants("Error"), error =>
        {
            var message = Samples.Aggregate(error.Attribute("Text")!.Value, static (text, sample) => text.Replace(sample.Key, sample.Value, StringComparison.Ordinal));
            Assert.Contains($"> {message}\n", Diagnostics, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_table_of_lenient_documents_has_every_error_with_its_severity()
    {
        var expected = DescriptorTable.All
            .Where(descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(descriptor => (DiagnosticId)int.Parse(descriptor.Id[3..], CultureInfo.InvariantCulture))
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"CCE{(int)id:0000} {(DescriptorTable.CanBeLenient(id) ? "warning" : "error")}"));

        var rows = LenientRow().Matches(Diagnostics).SelectMany(match => IdsOf(match.Groups["ids"].Value).Select(id => $"{id} {match.Groups["severity"].Value}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_section_on_the_page_of_options_is_that_of_a_supported_option_with_its_names_in_MSBuild()
    {
        var names = OptionTable.Supported.ToDictionary(
            option => option.Name, option => $"{MsBuildOptionNames.Property(option)} {MsBuildOptionNames.ItemMetadata(option)}");

        Assert.All(
            OptionSection().Matches(Options),
            match => Assert.Equal(names[match.Groups["name"].Value], $"{match.Groups["property"].Value} {match.Groups["metadata"].Value}"));
        Assert.Equal(OptionHeading().Count(Options), OptionSection().Count(Options));
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        var root = Path.GetFullPath(Path.Combine(Folder, ".."));
        string[] pages = [.. Directory.EnumerateFiles(root, "*.md"), .. Directory.EnumerateFiles(Folder, "*.md")];
        var broken = pages.SelectMany(page => Link().Matches(File.ReadAllText(page))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Leads(page, target))
            .Select(target => $"{Path.GetFileName(page)}: {target}"));

        Assert.True(pages.Length > 2);
        Assert.Empty(broken);
    }

    // What MSBuild reports, because the compiler or the generator does not run then.
    private static IEnumerable<string> BuildErrors() => XDocument.Load(BuildFile).Descendants("Error").Select(error => error.Attribute("Code")!.Value)
        .Except(DescriptorTable.All.Select(descriptor => descriptor.Id));

    // "CCE0003–CCE0010" stands for the errors of these numbers.
    private static IEnumerable<string> IdsOf(string cell) => cell.Split(", ").SelectMany(part => part.Split('–') is [var first, var last]
        ? DescriptorTable.All.Where(descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Error).Select(descriptor => descriptor.Id)
            .Where(id => string.CompareOrdinal(id, first) >= 0 && string.CompareOrdinal(id, last) <= 0)
        : [part]);

    private static bool Leads(string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        if (parts.Length == 1)
        {
            return Path.Exists(path);
        }

        return File.Exists(path) && AnyHeading().Matches(File.ReadAllText(path)).Any(match => Anchor(match.Groups["text"].Value) == parts[1]);
    }

    // As GitHub makes it: lower case, punctuation dropped, hyphens for blanks.
    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## (?<id>CCE\d{4})\n\n\*\*(?<title>[^*\n]+)\*\* \((?<severity>\w+)\)$", RegexOptions.Multiline)]
    private static partial Regex DiagnosticSection();

    [GeneratedRegex(@"^\| (?<ids>CCE\d{4}[^|]*) \| (?<severity>warning|error) \|", RegexOptions.Multiline)]
    private static partial Regex LenientRow();

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^#+ (?<text>.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex AnyHeading();

    [GeneratedRegex(@"^### `(?<name>\w+)`\n(?:(?!^#).*\n)*?MSBuild: `(?<property>\w+)`, `(?<metadata>\w+)`\.$", RegexOptions.Multiline)]
    private static partial Regex OptionSection();

    [GeneratedRegex(@"^### `", RegexOptions.Multiline)]
    private static partial Regex OptionHeading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
