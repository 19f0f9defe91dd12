using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace CceGen.Generator.Tests.Features;

/// <summary>The test data itself is sound: another reader of OpenAPI finds no mistake in the documents, and C# none in the usages.</summary>
public sealed class OracleTests
{
    /// <summary>
    /// The first is full of \u escapes in double quotes, on which its way of calling the YAML library throws; the second is
    /// YAML 1.2 that its library, a reader of YAML 1.1, rejects; the third is several files, of which it is given one. The
    /// fourth has a list of types in 3.0, as tools write it; on the reference with members beside it in the fifth, and on the formats
    /// of lists in the last, it throws.
    /// </summary>
    private static readonly string[] NotReadByTheOther = ["descriptions", "yaml-1-2", "refs-files", "numbers-of-aspnet", "openapi-3-1", "swagger-collection-formats"];

    /// <summary>
    /// What the specification forbids and documents have all the same: names of components, a discriminator that is not declared. The
    /// other reader does not know the schemes of an operation, how lists in lists are written, and that requests of webhooks need no responses.
    /// </summary>
    private static readonly Dictionary<string, string[]> Tolerated = new()
    {
        ["discriminator-of-a-base"] = ["Schema  must contain property specified in the discriminator"],
        ["discriminator-defaults"] = ["Schema  must contain property specified in the discriminator"],
        ["refs"] = ["The key 'With/slash~tilde'", "The key 'Per cent'"],
        ["swagger-nested-lists"] = [.. Enumerable.Repeat("collectionFormat is not a valid property", 3)],
        ["swagger-schemes"] = ["schemes is not a valid property", "schemes is not a valid property"],
        ["webhooks"] = [.. Enumerable.Repeat("Responses must contain at least one response", 7)],
        ["unions-written"] = ["Schema  must contain property specified in the discriminator"],
    };

    public static TheoryData<string> Features { get; } = [.. Feature.Names];

    public static TheoryData<string> FeaturesForTheOther { get; } = [.. Feature.Names.Except(NotReadByTheOther)];

    [Theory]
    [MemberData(nameof(FeaturesForTheOther))]
    public void Another_reader_finds_no_mistake_in_the_document(string feature)
    {
        var folder = new Feature(feature);
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();

        var result = OpenApiDocument.Parse(folder.DocumentText, Path.GetExtension(folder.DocumentPath)[1..], settings);

        var tolerated = Tolerated.GetValueOrDefault(feature, []);
        Assert.Collection(
            result.Diagnostic!.Errors.Select(error => error.Message),
            [.. tolerated.Select(start => (Action<string>)(message => Assert.StartsWith(start, message, StringComparison.Ordinal)))]);
        Assert.NotEmpty(result.Document!.Info.Title!);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void The_usage_is_CSharp(string feature)
    {
        var tree = CSharpSyntaxTree.ParseText(
            new Feature(feature).Usage.Text, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(tree.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
