using CceGen.Generator.Tests.Harness;
using CceGen.Tests;

namespace CceGen.Generator.Tests.Features;

/// <summary>Every folder beside this file is generated, compared, compiled as strictly as can be, and run against a server.</summary>
public sealed class FeatureTests
{
    /// <summary>The helper types are the same files everywhere, and compared in this feature only.</summary>
    private const string ComparedWithHelpers = "objects-required-nullable";

    public static TheoryData<string> Features { get; } = [.. Feature.Names];

    public static MatrixTheoryData<string, Dialect> FeaturesInBothDialects { get; } = new(Feature.Names, Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(Features))]
    public async Task The_output_is_the_expected_one(string feature)
    {
        var folder = new Feature(feature);
        var sources = Compared(feature, folder.Run(Dialect.NewtonsoftJson).Sources);

        await Snapshot.VerifyAllAsync(Path.Combine(folder.Directory, "expected"), sources);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public async Task The_output_is_the_expected_one_for_the_other_dialect_where_it_differs(string feature)
    {
        var folder = new Feature(feature);
        var first = Compared(feature, folder.Run(Dialect.NewtonsoftJson).Sources);
        var second = Compared(feature, folder.Run(Dialect.SystemTextJson).Sources);

        await Snapshot.VerifyAllAsync(
            Path.Combine(folder.Directory, "expected", nameof(Dialect.SystemTextJson)),
            second.Where(source => first.GetValueOrDefault(source.Key) != source.Value).ToDictionary());
    }

    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public void The_output_compiles_without_a_warning(string feature, Dialect dialect)
    {
        var folder = new Feature(feature);
        var run = folder.Run(dialect);

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        Assert.NotEmpty(run.Sources);

        // The other dialect is compiled for .NET Standard.
        if (dialect != DialectForNetStandard(feature) || folder.AsksForNewerFrameworks)
        {
            GeneratedProject.AssertCompiles(WithOwn(folder, run), dialect);
        }
    }

    // In one of the dialects: what differs between them are the helpers, and all features together have them in both.
    [Theory]
    [MemberData(nameof(Features))]
    public void The_output_compiles_with_the_oldest_CSharp_for_NET_Standard(string feature)
    {
        var folder = new Feature(feature);
        var dialect = DialectForNetStandard(feature);
        if (folder.AsksForNewerFrameworks)
        {
            return;
        }

        GeneratedProject.AssertCompilesForNetStandard(WithOwn(folder, folder.Run(dialect)), dialect);
    }

    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public async Task The_output_works_for_its_consumer(string feature, Dialect dialect)
    {
        var folder = new Feature(feature);
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(WithOwn(folder, folder.Run(dialect)), dialect, folder.Usage);

        await project.RunUsageAsync(server);
    }

    [Fact]
    public void Every_folder_has_a_consumer_and_one_document()
    {
        Assert.NotEmpty(Feature.Names);
        Assert.All(Feature.Names, name => Assert.NotEmpty(new Feature(name).Usage.Text + new Feature(name).DocumentText));
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> WithOwn(Feature feature, GeneratorRun run) => run.Sources.AddRange(feature.Own);

    private static Dialect DialectForNetStandard(string feature) =>
        Feature.Names.Order(StringComparer.Ordinal).ToList().IndexOf(feature) % 2 == 0 ? Dialect.NewtonsoftJson : Dialect.SystemTextJson;

    private static Dictionary<string, string> Compared(string feature, IReadOnlyDictionary<string, string> sources) => sources
        .Where(source => feature == ComparedWithHelpers || !IsHelper(source.Key))
        .ToDictionary(source => SnapshotName(source.Key), source => source.Value);

    private static bool IsHelper(string hintName) =>
        hintName.Contains("ClientRuntime/", StringComparison.Ordinal)
        || Path.GetFileName(hintName) is "ApiException.g.cs" or "FileResponse.g.cs" or "StreamedResponse.g.cs" or "ServerSentEvent.g.cs";

    // Snapshots lie in one folder, whatever folders the generator makes.
    private static string SnapshotName(string hintName) => Path.ChangeExtension(hintName, null).Replace('/', '.');
}
