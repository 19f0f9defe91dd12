using CceGen.Generator.Analysis;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CceGen.Generator.Tests.Analysis;

/// <summary>What a user adds to generated classes and would be lost without a word is reported at its line.</summary>
public sealed class OwnMembersTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /pets:
            post:
              operationId: add
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
              responses: { 204: {} }
        components:
          schemas:
            Pet:
              properties:
                name: { type: string }
                weight: { type: integer }
                kind: { type: string, enum: [cat, dog] }
                closed: { $ref: "#/components/schemas/Closed" }
            Closed:
              properties: { a: { type: string } }
              additionalProperties: false
        """;

    public static TheoryData<string, Dialect, string> Shapes { get; } =
    [
        .. from shape in new[] { "nswag", "modern" }
           from dialect in Enum.GetValues<Dialect>()
           from style in new[] { "Poco", "NativeRecords", "Inpc" }
           select (shape, dialect, style),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_property_that_a_serializer_would_write_is_reported(string shape, Dialect dialect, string style)
    {
        var type = style == "NativeRecords" ? "record" : "class";
        var found = await AnalyzeAsync(shape, dialect, style, $$"""
            namespace Feature
            {
                public partial {{type}} Pet
                {
                    public string? Nickname { get; set; }
                    public int Field;
                    public string Text => Name + Nickname;
                    public static string? Shared { get; set; }
                    private string? Hidden { get; set; }
                    [{{Namespace(dialect)}}.JsonIgnore] public string? Own { get; set; }
                    public object? this[int index] { get => null; set { } }
                    public const int Constant = 1;
                    public readonly int Fixed = 2;
                }

                public partial {{type}} Closed { public int B { get; set; } }
            }
            """);

        Assert.Equal(
            [
                "(5,24) CCE0401 'Nickname' is neither read nor written: the JSON of 'Pet' has the members of the document; [JsonIgnore] says that this is meant",
                "(6,20) CCE0401 'Field' is neither read nor written: the JSON of 'Pet' has the members of the document; [JsonIgnore] says that this is meant",
                $"(16,{41 + type.Length}) CCE0401 'B' is neither read nor written: the JSON of 'Closed' has the members of the document; [JsonIgnore] says that this is meant",
            ],
            found);
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task A_class_that_extends_a_generated_one_is_looked_at_unless_it_has_a_converter(Dialect dialect)
    {
        var found = await AnalyzeAsync("nswag", dialect, "Poco", $$"""
            namespace Mine
            {
                public class Extended : Feature.Pet { public int Age { get; set; } }
                public class Further : Extended { public int More { get; set; } }
                [{{Namespace(dialect)}}.JsonConverter(typeof(object))]
                public class Converted : Feature.Pet { public int Age { get; set; } }
                public class Other { public int Age { get; set; } public Feature.Pet? Pet { get; set; } }
                public class Special : System.Exception { public int Age { get; set; } }
            }
            """);

        Assert.Equal(["(3,54)", "(4,50)"], found.Select(text => text.Split(' ')[0]));
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task A_method_that_a_serializer_would_call_is_reported(Dialect dialect)
    {
        var found = await AnalyzeAsync("nswag", dialect, "Poco", """
            using System.Runtime.Serialization;
            namespace Feature
            {
                public partial class Pet
                {
                    public bool ShouldSerializeWeight() => false;
                    public bool ShouldSerialize(int index) => false;
                    [OnDeserialized] internal void Read(StreamingContext context) { }
                    public void Call() { }
                }
            }
            """);

        Assert.Equal(
            [
                "(6,21) CCE0402 'ShouldSerializeWeight' is not called when 'Pet' is read or written: generated code does it, and not the serializer",
                "(8,40) CCE0402 'Read' is not called when 'Pet' is read or written: generated code does it, and not the serializer",
            ],
            found);
    }

    private static string Namespace(Dialect dialect) => dialect == Dialect.NewtonsoftJson ? "Newtonsoft.Json" : "System.Text.Json.Serialization";

    private static async Task<IEnumerable<string>> AnalyzeAsync(string shape, Dialect dialect, string style, string code)
    {
        var run = GeneratorHost.Create(TestFile.Document("spec.yaml", Document))
            .WithProperty("CceGenJsonLibrary", dialect.ToString())
            .WithProperty("CceGenShape", shape)
            .WithProperty("CceGenClassStyle", style == "Inpc" ? style : "Poco")
            .WithProperty("CceGenGenerateNativeRecords", style == "NativeRecords" ? "true" : "false")
            .WithProperty("CceGenNamespace", "Feature")
            .Run();
        Assert.Empty(run.WarningsAndErrors);

        var own = CSharpSyntaxTree.ParseText("#nullable enable\n#line 1\n" + code, path: "Own.cs");
        var compilation = CSharpCompilation.Create(
            "Feature",
            run.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, path: source.Key)).Append(own),
            References.For(dialect),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var found = await compilation.WithAnalyzers([new OwnMembersAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic =>
        {
            var place = diagnostic.Location.GetMappedLineSpan().StartLinePosition;
            return $"({place.Line + 1},{place.Character + 1}) {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        });
    }
}
