using System.Globalization;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;
using CceGen.Generator.Tests.Negative;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Incremental;

/// <summary>What an editor shows after any number of edits is what a build says of the last text.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 5;

    /// <summary>Lines that change nothing where they are in no text; the last one is a mistake or one more item of a list.</summary>
    private static readonly string[] Added = ["", "", "   ", "# A comment.", "        # A comment that is indented.", "- one more"];

    private static readonly Gen<(int Line, int Kind)[]> RandomEdits = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 9]).Array[Edits];

    public static TheoryData<string> Cases { get; } = [.. NegativeCase.All.Select(negative => negative.Name)];

    public static TheoryData<string> Features { get; } = [.. Feature.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_shown_where_it_is_after_edits(string name)
    {
        var negative = NegativeCase.All.Single(negative => negative.Name == name);
        AssertAsFresh(negative.CreateHost, negative.Files);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_is_as_it_is_generated_at_once_after_edits(string name) =>
        AssertAsFresh(() => GeneratorHost.Create(TestedGenerator.Create(), tracksSteps: false, new Feature(name).Files(Dialect.SystemTextJson)), [.. new Feature(name).Files(Dialect.SystemTextJson)]);

    private static void AssertAsFresh(Func<GeneratorHost> create, IReadOnlyList<TestFile> files) => RandomEdits.Sample(
        edits =>
        {
            var run = create().Run();
            var current = files.ToList();
            var fresh = create();
            foreach (var (line, kind) in edits)
            {
                var index = line % current.Count;
                current[index] = current[index] with { Text = Edited(current[index].Text, line, kind) };
                run = WithText(run.Host, current[index]).Run();
                fresh = WithText(fresh, current[index]);
                AssertSame(fresh.Run(), run);
            }
        },
        iter: 1);

    // The metadata that the case sets stays.
    private static GeneratorHost WithText(GeneratorHost host, TestFile file) => host.WithFile(host.File(file.Path) with { Text = file.Text });

    private static string Edited(string text, int place, int kind)
    {
        var lines = text.Split('\n').ToList();
        var line = place % (lines.Count + 1);
        if (kind < Added.Length)
        {
            lines.Insert(line, Added[kind]);
        }
        else if (kind == Added.Length && line < lines.Count)
        {
            lines.RemoveAt(line);
        }
        else if (kind == Added.Length + 1)
        {
            return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r", "", StringComparison.Ordinal) : text.Replace("\n", "\r\n", StringComparison.Ordinal);
        }
        else
        {
            // Blank lines are taken away, or a line is there twice.
            lines = kind == Added.Length + 2 ? [.. lines.Where(item => !string.IsNullOrWhiteSpace(item))] : [.. lines.Take(line), .. lines.Skip(Math.Max(line - 1, 0))];
        }

        return string.Join('\n', lines);
    }

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Null(actual.Exception);
        Assert.Equal(expected.Diagnostics.Select(Describe), actual.Diagnostics.Select(Describe));
        Assert.Equal(expected.Sources, actual.Sources);
    }

    private static string Describe(Diagnostic diagnostic) => string.Join(
        " | ",
        diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => $"{location.GetLineSpan()} {location.SourceSpan}")
            .Prepend(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Prepend($"{diagnostic.Severity} {diagnostic.Id}"));
}
