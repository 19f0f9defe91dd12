using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Features;

/// <summary>A document of 2.0, and beside it one of 3.0 that says the same (<c>openapi-3.*</c>), where 3.0 can say it.</summary>
public sealed class SwaggerTests
{
    private static readonly IEnumerable<string> Names = Feature.Names.Where(name =>
        name.StartsWith("swagger-", StringComparison.Ordinal) && Directory.EnumerateFiles(new Feature(name).Directory, "openapi-3.*").Any());

    public static MatrixTheoryData<string, Dialect> FeaturesInBothDialects { get; } = new(Names, Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public void The_client_of_a_document_of_2_0_is_that_of_the_same_document_of_3_0(string feature, Dialect dialect)
    {
        var folder = new Feature(feature);
        var later = File.ReadAllText(Directory.EnumerateFiles(folder.Directory, "openapi-3.*").Single());
        var files = folder.Files(dialect).ToList();

        var expected = GeneratorHost.Create([files[0] with { Text = later }, .. files.Skip(1)]).Run();
        var actual = GeneratorHost.Create(files).Run();

        Assert.Empty(expected.WarningsAndErrors);
        Assert.NotEmpty(actual.Sources);
        Assert.Equal(expected.Sources.Keys.Order(StringComparer.Ordinal), actual.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual.Sources, source => Assert.Equal(expected.Sources[source.Key], source.Value));
    }
}
