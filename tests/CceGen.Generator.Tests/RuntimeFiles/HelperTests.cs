using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CceGen.Generator.RuntimeFiles;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.RuntimeFiles;

/// <summary>The helper files that a compilation gets: those that its documents need, once.</summary>
public sealed partial class HelperTests
{
    private const string OneGet = """
        openapi: 3.0.3
        info: { title: T, version: "1" }
        paths:
          /ping:
            get:
              operationId: ping
              responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } }
        """;

    public static MatrixTheoryData<string, Dialect> FeaturesInBothDialects { get; } = new(Feature.Names, Enum.GetValues<Dialect>());

    [Fact]
    public void A_document_of_one_GET_gets_only_the_helpers_that_it_needs()
    {
        string[] shared = ["JsonOptional", "BufferPool", "OperationRequest", "RequestRoot", "RequestUrlBuilder", "ReceivedBody", "ResponseFacts", "ResponseHead", "ResponseText"];

        Assert.Equal(
            [
                .. Prefixed("SystemTextJson", "JsonBody", "JsonBodySerializer", "JsonCodec", "JsonCodecs", "JsonCodecs.String", "JsonLimits",
                    "JsonPlace", "JsonScalars", "JsonSettings", "JsonSurrogates", "JsonUtf8", "JsonValueCounter"),
            ],
            NamesOf(Run(Document("spec.yaml", OneGet, "Feature", Dialect.SystemTextJson))).Except(shared));
        Assert.Equal(
            [
                "JsonCharacters",
                .. Prefixed("NewtonsoftJson", "JsonBody", "JsonBodyReader", "JsonBodySerializer", "JsonCodec", "JsonCodecs",
                    "JsonCodecs.String", "JsonLimits", "JsonNameCursor", "JsonNames", "JsonScalars", "JsonScanner", "JsonSettings", "JsonTextScanner", "JsonValueReader"),
            ],
            NamesOf(Run(Document("spec.yaml", OneGet, "Feature", Dialect.NewtonsoftJson))).Except(shared));
    }

    private static IEnumerable<string> Prefixed(string dialect, params string[] names) => names.Select(name => $"{dialect}/{name}");

    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public void Every_helper_is_named_by_another_file(string feature, Dialect dialect)
    {
        var sources = new Feature(feature).Run(dialect).Sources;

        Assert.All(HelpersOf(sources), helper =>
        {
            var names = NamesIn(Path.GetFileName(helper)[..^".g.cs".Length], sources[helper]);
            Assert.Contains(sources, source => source.Key != helper && names.Any(name => Regex.IsMatch(source.Value, $@"\b{name}\b")));
        });
    }

    // Extension methods, and the methods in a further file of a type, are called without the name of their class or file. The compiler
    // itself names the class of an accessor.
    private static List<string> NamesIn(string type, string text) =>
        type == "IsExternalInit" ? ["init"]
        : type.EndsWith("Extensions", StringComparison.Ordinal) || type == "JsonText" || type.Split('.') is [not ("JsonCodecs" or "LenientCodecs" or "SpelledCodecs"), _]
            ? [.. PublicMethod().Matches(text).Select(match => match.Groups[1].Value)]
        : [type, type.Replace("SpelledCodecs.", "SpelledCodecs.Lenient", StringComparison.Ordinal)];

    [GeneratedRegex(@"public [^=;{(]*?\b(\w+)(?:<\w+>)?\(")]
    private static partial Regex PublicMethod();

    // A schema with such a name is found first there.
    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public void No_code_outside_names_a_helper_of_helpers(string feature, Dialect dialect)
    {
        var sources = new Feature(feature).Run(dialect).Sources;
        var names = InnerHelpers.Names.Where(name => !sources.Keys.Any(source => source.EndsWith($"/Models/{name}.g.cs", StringComparison.Ordinal)));
        var inner = new Regex($@"\b(?:{string.Join('|', names)})\b", RegexOptions.CultureInvariant);

        Assert.All(sources.Keys.Except(HelpersOf(sources)), name => Assert.DoesNotMatch(inner, Regex.Replace(sources[name], "(?m)^ *//.*$", "")));
    }

    [Fact]
    public void Helpers_of_helpers_are_helpers() =>
        Assert.Empty(InnerHelpers.Names.Except(RuntimeLibrary.All.Where(file => RuntimeFolders.IsHelper(file.Name)).Select(file => file.TypeName)));

    [Fact]
    public void Two_documents_share_one_set_of_helpers()
    {
        var first = new Feature("parameters-query").Run(Dialect.NewtonsoftJson).Sources;
        var second = new Feature("enum-closed").Files(Dialect.NewtonsoftJson).First();
        var both = new Feature("parameters-query").Host(Dialect.NewtonsoftJson)
            .WithFile(second with { Metadata = With(second.Metadata, "CceGen_Namespace", "Other") })
            .Run().Sources;

        Assert.Empty(HelpersOf(first).Except(HelpersOf(both)));
        Assert.DoesNotContain(both.Keys, hint => hint.StartsWith("Other", StringComparison.Ordinal) && hint.Contains("ClientRuntime", StringComparison.Ordinal));
        Assert.Single(both.Keys, hint => hint.EndsWith("/TextJsonConverter.g.cs", StringComparison.Ordinal));
        GeneratedProject.AssertCompiles(both, Dialect.NewtonsoftJson);
    }

    [Fact]
    public void Two_documents_of_different_dialects_compile_in_one_project()
    {
        var feature = new Feature("objects-required-nullable");
        var newtonsoft = feature.Files(Dialect.NewtonsoftJson).First();
        var other = feature.Files(Dialect.SystemTextJson).First() with { Path = "/other/spec.yaml" };
        var run = GeneratorHost.Create(newtonsoft, other with { Metadata = With(other.Metadata, "CceGen_Namespace", "Other") }).Run();

        Assert.Empty(run.WarningsAndErrors);
        Assert.Single(run.Sources.Keys, hint => hint.EndsWith("/BufferPool.g.cs", StringComparison.Ordinal));
        Assert.Equal(2, run.Sources.Keys.Count(hint => hint.EndsWith("/JsonBody.g.cs", StringComparison.Ordinal)));
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void An_assembly_that_sees_the_internal_types_of_another_has_helpers_of_its_own(Dialect dialect)
    {
        var feature = new Feature("parameters-query");
        var file = feature.Files(dialect).First();
        var library = GeneratorHost.Create(file).WithProperty("AssemblyName", "Acme.Library").Run().Sources;
        var program = GeneratorHost.Create(file with { Metadata = With(file.Metadata, "CceGen_Namespace", "Program") })
            .WithProperty("AssemblyName", "Acme.Program").Run().Sources;
        const string friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme.Program\")]";

        var image = GeneratedProject.Compile("Acme.Library", library.Add("Friend.cs", friend), dialect, []);

        GeneratedProject.Compile("Acme.Program", program, dialect, [MetadataReference.CreateFromImage(image)]);
    }

    // A document for some names each, in one compilation: a helper that takes a schema for one of its own kind does not compile.
    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void A_schema_may_have_the_name_of_any_helper(Dialect dialect)
    {
        var other = dialect == Dialect.NewtonsoftJson ? nameof(Dialect.SystemTextJson) : nameof(Dialect.NewtonsoftJson);
        var names = RuntimeLibrary.All.Where(file => !file.IsPart && RuntimeFolders.DialectOf(file.Folder) != other).Select(file => file.TypeName)
            .Distinct(StringComparer.Ordinal).ToList();
        var run = Run([.. names.Chunk(8).Select((some, index) =>
            Document($"{index}.yaml", Named(some), $"Feature.Of{index}", dialect, ("CceGen_GenerateNullableReferenceTypes", "true")))]);

        Assert.All(names.Chunk(8).Index(), some => Assert.True(
            some.Item.Length <= run.Sources.Keys.Count(hint => hint.StartsWith($"Feature.Of{some.Index}/Models/", StringComparison.Ordinal)), $"{some.Index}"));
        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }

    [Theory]
    [InlineData("Acme", "Acme.Orders", "Orders")]
    [InlineData("Acme.Orders", "Acme.Orders", "ClientRuntime")]
    [InlineData("Acme.Orders.ClientRuntime", "Acme.Orders", "NewtonsoftJson")]
    public void A_schema_may_have_the_name_of_a_part_of_the_namespace_of_helpers(string @namespace, string assembly, string schema)
    {
        var sources = GeneratorHost.Create(Document("spec.yaml", Named(schema), @namespace, Dialect.NewtonsoftJson, ("CceGen_GenerateNullableReferenceTypes", "true")))
            .WithProperty("AssemblyName", assembly).Run().Sources;

        GeneratedProject.AssertCompiles(sources, Dialect.NewtonsoftJson);
    }

    [Fact]
    public void A_file_without_nullable_reference_types_implements_the_hooks()
    {
        const string hooks = """
            #nullable disable
            namespace Feature
            {
                public partial class ApiException
                {
                    static partial void Translate(ClientRuntime.ResponseFacts facts, System.Exception innerException, ref ApiException exception) => exception = null;
                }

                public partial class OperationFailedException<TResult>
                {
                    static partial void Translate(ClientRuntime.ResponseFacts facts, string operationId, string status, TResult value, ref OperationFailedException<TResult> exception) => exception = null;
                }

                public partial class LongRunningOperation<TResult, TProgress>
                {
                    partial void DecideTransient(System.Exception exception, ref bool isTransient) => isTransient = exception is null;
                }
            }
            """;
        var sources = Run(Document("spec.yaml", Named("Job"), "Feature", Dialect.NewtonsoftJson, ("CceGen_GenerateNullableReferenceTypes", "false"))).Sources;

        GeneratedProject.AssertCompiles(sources.Add("Hooks.cs", hooks), Dialect.NewtonsoftJson);
    }

    [Fact]
    public void An_edit_that_needs_no_other_helpers_writes_none()
    {
        var feature = new Feature("enum-closed");
        var document = feature.Files(Dialect.NewtonsoftJson).First();
        var first = feature.Run(Dialect.NewtonsoftJson);
        var second = first.Host.WithFile(document with { Text = document.Text + "\n    Added: { type: string, enum: [one] }\n" }).Run();

        Assert.Equal(first.Sources.Count + 1, second.Sources.Count);
        Assert.NotEmpty(second.ReasonsOf("Helpers"));
        Assert.All(second.ReasonsOf("Helpers"), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{reason}"));
    }

    [Fact]
    public void An_edit_that_needs_another_helper_writes_it()
    {
        var first = Run(Document("spec.yaml", OneGet, "Feature", Dialect.SystemTextJson));
        var second = first.Host.WithFile(Document(
            "spec.yaml", OneGet + "\ncomponents: { schemas: { Added: { type: string, enum: [one] } } }\n", "Feature", Dialect.SystemTextJson)).Run();

        Assert.Single(second.ReasonsOf("Helpers"), reason => reason == IncrementalStepRunReason.New);
        Assert.Equal(
            ["Feature.ClientRuntime/SystemTextJson/TextJsonConverter.g.cs", "Feature/Models/Added.g.cs"],
            second.WrittenSince(first).Order(StringComparer.Ordinal));
        Assert.Equal(["SystemTextJson/TextJsonConverter"], NamesOf(second).Except(NamesOf(first)));
    }

    private static string Named(params string[] names) => $$"""
        openapi: 3.0.3
        info: { title: T, version: "1" }
        paths:
        {{string.Concat(names.Select(Paths))}}components:
          schemas:
        {{string.Concat(names.Select(Schema))}}
        """;

    private static string Paths(string name) => $$"""
          /{{name}}/{id}:
            post:
              operationId: echo{{name}}
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: d, in: query, schema: { type: string, format: date-time } }
                - { name: h, in: header, schema: { type: array, items: { type: string, enum: [a] } } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
                default: { description: e, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
            get:
              operationId: show{{name}}
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } } }
              x-long-running: { id: id, status: $response.body#/status, succeeded: [Done] }

        """;

    private static string Schema(string name) => $$"""
            {{name}}:
              type: object
              required: [q]
              properties:
                a: { $ref: '#/components/schemas/{{name}}' }
                d: { type: string, format: date }
                dn: { type: string, format: date, nullable: true }
                n: { type: integer, nullable: true }
                e: { type: string, enum: [x], default: x }
                q: { type: integer }
                o: { }
                l: { type: array, items: { type: string, format: uuid } }
                m: { type: object, additionalProperties: { type: number } }
                status: { type: string }

        """;

    private static TestFile Document(string path, string text, string @namespace, Dialect dialect, params (string, string)[] metadata) =>
        TestFile.Document("/" + path, text, [("CceGen_Namespace", @namespace), ("CceGen_JsonLibrary", dialect.ToString()), .. metadata]);

    private static GeneratorRun Run(params TestFile[] files) => GeneratorHost.Create(files).Run();

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> metadata, string name, string value) =>
        new(metadata, StringComparer.Ordinal) { [name] = value };

    private static IEnumerable<string> HelpersOf(ImmutableSortedDictionary<string, string> sources) => sources.Keys.Where(hint => Helper().IsMatch(hint));

    private static List<string> NamesOf(GeneratorRun run) => [.. HelpersOf(run.Sources).Select(hint => Helper().Match(hint).Groups["name"].Value).OrderBy(name => name.Contains('/')).ThenBy(name => name, StringComparer.Ordinal)];

    [GeneratedRegex(@"^[\w.]+\.ClientRuntime/(?<name>.+)\.g\.cs$")]
    private static partial Regex Helper();
}
