using System.Globalization;
using CceGen.Generator.Primitives;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Negative;

/// <summary>Every mistake beside this file is reported at its place, and takes nothing else down.</summary>
public sealed class NegativeTests
{
    public static TheoryData<string> Names { get; } = [.. NegativeCase.All.Select(negative => negative.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistake_is_reported_where_it_is(string name)
    {
        var negative = Find(name);
        var run = negative.CreateHost().Run();
        Assert.Null(run.Exception);

        // An info is expected where it is the mistake, and otherwise beside the point.
        var infos = negative.Expected.Select(expected => expected.Split(' ')[0]).ToHashSet();
        var reported = run.Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || infos.Contains(diagnostic.Id))
            .Select(diagnostic => Describe(negative, diagnostic))
            .ToList();
        if (reported.Order(StringComparer.Ordinal).SequenceEqual(negative.Expected.Order(StringComparer.Ordinal)))
        {
            return;
        }

        var isAccepted = Environment.GetEnvironmentVariable("CCEGEN_ACCEPT_SNAPSHOTS") == "1" && negative.Accept(reported);
        Assert.True(isAccepted, $"{name} has to begin with these lines, if they are right:\n{string.Join('\n', reported.Select(negative.Write))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_generated_all_the_same_compiles(string name)
    {
        var run = Find(name).CreateHost().Run();

        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_message_says_something_and_no_placeholder_is_left_in_it(string name)
    {
        var run = Find(name).CreateHost().Run();

        Assert.All(run.Diagnostics, diagnostic =>
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            Assert.NotEmpty(message);
            Assert.DoesNotMatch(@"\{\d\}", message);
        });
    }

    [Fact]
    public void Every_diagnostic_has_a_case()
    {
        // An internal error is by definition one that nobody knows how to provoke.
        var ids = Enum.GetValues<DiagnosticId>().Except([DiagnosticId.InternalError])
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"CCE{(int)id:0000}"));
        var covered = NegativeCase.All.SelectMany(negative => negative.Expected).Select(expected => expected.Split(' ')[0]);

        Assert.Empty(ids.Except(covered));
    }

    [Fact]
    public void Every_case_says_what_it_expects() =>
        Assert.All(NegativeCase.All, negative => Assert.NotEmpty(negative.Expected));

    private static NegativeCase Find(string name) => NegativeCase.All.Single(negative => negative.Name == name);

    private static string Describe(NegativeCase negative, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = Place(diagnostic.Location);
        var related = string.Concat(diagnostic.AdditionalLocations.Select(location => $" [first: {Place(location)}]"));
        var file = Path.GetRelativePath(negative.Root, span.Path).Replace('\\', '/');
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture, $"{diagnostic.Id} {file} {place} {severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}{related}");
    }

    private static string Place(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1})");
    }
}
