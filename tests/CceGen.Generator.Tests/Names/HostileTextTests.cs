using System.Text.Json;
using System.Text.Json.Nodes;
using CceGen.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CceGen.Generator.Tests.Names;

/// <summary>
/// Whatever text a document has, in whatever place: what is generated compiles, and has the types and members that the same
/// document has with harmless texts. A text that ended a literal, a comment or a name would add or remove some.
/// </summary>
public sealed class HostileTextTests
{
    private const int Texts = 28;

    /// <summary>The texts of 2.0 and of unions are fewer.</summary>
    private const int FewerTexts = 16;

    // Halves of surrogate pairs, which no writer of JSON lets through: they stand for them until the text is written.
    internal const string HighHalf = "\ue000";
    internal const string LowHalf = "\ue001";

    private static readonly Gen<string> Piece = OneOf(
        "\"", "\"\"\"", "'", "\\", "\\\"", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\0", "\t", " ",
        "*/", "/*", "//", "///", "</summary>", "<summary>", "]]>", "<![CDATA[", "&", "&#10;", "&lt;", "-->", "<!--",
        "{", "}", "{{", "}}", "{0}", "$\"", "$\"\"\"{", "@\"", "u8", ";", "; }", "} public class Injected { ", "#endif", "\n#if false\n", "\n#error x\n",
        "\u202e", "\u2066", "\u200b", "\ufeff", HighHalf, LowHalf, "\ud83d\ude00", "\u0301", "é", "中", "１", "ª",
        "class", "@", "_", "1", "-", "+", "a", "B", "Async", "System", "Task", "%0A", "%", "x\u00adx", "\u001b[31m");

    private static readonly Gen<string> Text = Piece.Array[0, 6].Select(pieces => string.Concat(pieces));

    private static readonly Gen<(string Version, string Shape, string[] Texts)> Cases =
        Gen.Select(OneOf("3.0.3", "3.1.1", "3.2.0"), OneOf("Modern", "NSwag"), Text.Array[Texts]);

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void No_text_adds_a_member_or_keeps_the_output_from_compiling(Dialect dialect)
    {
        var harmless = new Dictionary<string, IReadOnlyList<string>>();
        Cases.Sample(
            sample =>
            {
                var (version, shape, texts) = sample;
                if (!harmless.TryGetValue(version + shape, out var expected))
                {
                    expected = MembersOf(Run(Document(version, [.. Enumerable.Range(0, Texts).Select(number => $"text{number}")]), dialect, shape));
                    harmless.Add(version + shape, expected);
                }

                var run = Run(Document(version, texts), dialect, shape);
                Assert.Null(run.Exception);
                Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CCE0900" || diagnostic.Severity == DiagnosticSeverity.Error);
                GeneratedProject.AssertCompiles(run.Sources, dialect);
                Assert.Equal(expected, MembersOf(run));
            },
            iter: 25,
            threads: 1,
            print: sample => sample.Item2 + JsonSerializer.Serialize(sample.Item3));
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void No_text_of_a_union_adds_a_member_or_keeps_the_output_from_compiling(Dialect dialect) => AssertSame(dialect, HostileDocuments.Unions);

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void No_text_of_Swagger_2_0_adds_a_member_or_keeps_the_output_from_compiling(Dialect dialect) => AssertSame(dialect, HostileDocuments.Swagger);

    /// <summary>What a keyword of 2.0 has to be: a text that is none is reported, and what depends on it may be missing.</summary>
    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void No_text_where_Swagger_2_0_wants_a_host_a_scheme_or_a_format_adds_anything(Dialect dialect)
    {
        var harmless = DeclarationsOf(Run(Written(HostileDocuments.SwaggerWords([.. Enumerable.Repeat("", FewerTexts)])), dialect));
        Assert.Contains(harmless, name => name.StartsWith("P of ", StringComparison.Ordinal));
        Text.Array[FewerTexts].Sample(
            texts =>
            {
                var run = Run(Written(HostileDocuments.SwaggerWords(texts)), dialect);
                Assert.Null(run.Exception);
                Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CCE0900");
                GeneratedProject.AssertCompiles(run.Sources, dialect);

                // An operation with https has a server of its own where the scheme of the document can no longer be read, and a media type
                // that nobody knows is a file. A type that cannot be read is any JSON, which may be null, and a client has a method for these.
                Assert.All(DeclarationsOf(run).Except(harmless), name => Assert.Matches(@"^((\w+BaseUrl|ReadNullableAsync) of FeatureClient|.*\bFileResponse)$", name));
            },
            iter: 10,
            threads: 1,
            print: texts => JsonSerializer.Serialize(texts));
    }

    private static void AssertSame(Dialect dialect, Func<string[], JsonObject> document)
    {
        var expected = MembersOf(Run(Written(document([.. Enumerable.Range(0, FewerTexts).Select(number => $"text{number}")])), dialect));
        Assert.True(expected.Count > 3, string.Join('\n', expected));
        Text.Array[FewerTexts].Sample(
            texts =>
            {
                var run = Run(Written(document(texts)), dialect);
                Assert.Null(run.Exception);
                Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CCE0900" || diagnostic.Severity == DiagnosticSeverity.Error);
                GeneratedProject.AssertCompiles(run.Sources, dialect);
                Assert.Equal(expected, MembersOf(run));
            },
            iter: 10,
            threads: 1,
            print: texts => JsonSerializer.Serialize(texts));
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static GeneratorRun Run(string document, Dialect dialect, string shape = "Modern") => GeneratorHost.Create(TestFile.Document(
        "/project/spec.json",
        document,
        ("CceGen_Namespace", "Feature"),
        ("CceGen_ClassName", "FeatureClient"),
        ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"),
        ("CceGen_GenerateExamples", "true"),
        ("CceGen_Shape", shape),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
        ("CceGen_JsonLibrary", dialect.ToString()))).Run();

    /// <summary>Every type, as its kind and the numbers of its members by kind.</summary>
    private static IReadOnlyList<string> MembersOf(GeneratorRun run) =>
    [
        .. run.Sources
            .Where(source => !source.Key.Contains("ClientRuntime/", StringComparison.Ordinal))
            .SelectMany(source => CSharpSyntaxTree.ParseText(source.Value).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(type => $"{type.Kind()}: {string.Join(", ", MembersOf(type).GroupBy(kind => kind).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every type and every member, by name.</summary>
    private static HashSet<string> DeclarationsOf(GeneratorRun run) =>
    [
        .. run.Sources
            .Where(source => !source.Key.Contains("ClientRuntime/", StringComparison.Ordinal))
            .SelectMany(source => CSharpSyntaxTree.ParseText(source.Value).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => $"{type.Kind()} {type.Identifier}",
                MethodDeclarationSyntax method => $"{method.Identifier} of {(method.Parent as BaseTypeDeclarationSyntax)?.Identifier}",
                PropertyDeclarationSyntax property => $"{property.Identifier} of {(property.Parent as BaseTypeDeclarationSyntax)?.Identifier}",
                EnumMemberDeclarationSyntax value => $"{value.Identifier} of {(value.Parent as BaseTypeDeclarationSyntax)?.Identifier}",
                _ => $"{member.Kind()} of {(member.Parent as BaseTypeDeclarationSyntax)?.Identifier}",
            }),
    ];

    private static IEnumerable<SyntaxKind> MembersOf(BaseTypeDeclarationSyntax type) =>
        type is EnumDeclarationSyntax values ? values.Members.Select(member => member.Kind())
        : ((TypeDeclarationSyntax)type).Members.Select(member => member.Kind());

    private static string Document(string version, string[] texts)
    {
        // Names are distinct, so that none is a mistake of its own.
        var next = 0;
        string Name(string mark = "") => texts[next] + mark + next++;
        string Free() => texts[next++];
        string Url(string text) => string.Concat(text.Where(character => character is not ('{' or '}' or '?' or '#')));

        // What a reference can name has no halves.
        var schema = Name().Replace(HighHalf, "", StringComparison.Ordinal).Replace(LowHalf, "", StringComparison.Ordinal);
        var values = Name();
        var reference = "#/components/schemas/" + Uri.EscapeDataString(schema.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        var properties = new JsonObject
        {
            [Name()] = new JsonObject { ["type"] = "string", ["default"] = Free(), ["description"] = Free(), ["example"] = Free() },
            [Name()] = new JsonObject { ["type"] = "string", ["format"] = Free(), ["pattern"] = Free(), ["title"] = Free() },
            [Name()] = new JsonObject { ["type"] = "integer", ["x-note"] = Free() },
        };
        var variable = Url(Name("v"));
        var scheme = Name("s");
        var document = new JsonObject
        {
            ["openapi"] = version,
            ["info"] = new JsonObject { ["title"] = Free(), ["version"] = Free(), ["description"] = Free() },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://example.com/" + Url(Free()), ["description"] = "d" }),
            ["security"] = new JsonArray(new JsonObject { [scheme] = new JsonArray() }, new JsonObject { ["token"] = new JsonArray(texts[11]) }),
            ["paths"] = new JsonObject
            {
                ["/a/" + Url(Free()) + "/{id}"] = new JsonObject
                {
                    ["post"] = new JsonObject
                    {
                        ["operationId"] = Name("op"),
                        ["servers"] = new JsonArray(new JsonObject
                        {
                            ["url"] = "https://{" + variable + "}/own",
                            ["description"] = texts[12],
                            ["variables"] = new JsonObject { [variable] = new JsonObject { ["default"] = "own.example", ["description"] = texts[13], ["enum"] = new JsonArray("own.example", texts[14]) } },
                        }),
                        ["summary"] = Free(),
                        ["tags"] = new JsonArray(Free()),
                        ["parameters"] = new JsonArray(
                            new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string", ["default"] = texts[0] } },
                            new JsonObject { ["name"] = Name("q"), ["in"] = "query", ["description"] = texts[1], ["schema"] = new JsonObject { ["type"] = "string" }, ["example"] = texts[2] },
                            new JsonObject { ["name"] = Name("o"), ["in"] = "query", ["style"] = "deepObject", ["schema"] = new JsonObject { ["$ref"] = reference } },
                            new JsonObject { ["name"] = "X-" + Name("h"), ["in"] = "header", ["schema"] = new JsonObject { ["type"] = "string" } }),
                        ["requestBody"] = new JsonObject
                        {
                            ["description"] = texts[3],
                            ["required"] = true,
                            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = reference } } },
                        },
                        ["responses"] = new JsonObject
                        {
                            ["200"] = new JsonObject
                            {
                                ["description"] = texts[4],
                                ["content"] = new JsonObject { ["application/json; a=" + texts[5]] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = reference } }, ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = reference } } },
                            },
                        },
                    },
                },
            },
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject
                {
                    [scheme] = new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = texts[15] + "k", ["description"] = texts[16] },
                    ["token"] = new JsonObject { ["type"] = "oauth2", ["description"] = texts[17] },
                },
                ["schemas"] = new JsonObject
                {
                    [schema] = new JsonObject { ["type"] = "object", ["description"] = texts[6], ["required"] = new JsonArray(properties.First().Key), ["properties"] = properties },
                    [values] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(texts[7] + "v1", texts[8] + "v2"), ["x-enum-descriptions"] = new JsonArray(texts[9], texts[10]) },
                },
            },
        };
        return Written(document);
    }

    private static string Written(JsonObject document) =>
        document.ToJsonString().Replace(@"\uE000", @"\uD800", StringComparison.Ordinal).Replace(@"\uE001", @"\uDC00", StringComparison.Ordinal);
}
