using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Lowering;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Incremental;

/// <summary>An edit writes the files again whose text it changes, by name, and what comes out of it compiles.</summary>
public sealed class EditTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Zoo, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              summary: Lists pets.
              responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
          /keepers/{id}:
            get:
              operationId: showKeeper
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Keeper' } } } } }
          /counts:
            get:
              operationId: countPets
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } } } }
        components:
          schemas:
            Size: { type: string, enum: [small, large] }
            Mood: { type: string, x-extensible-enum: [glad, sad] }
            Animal:
              type: object
              properties:
                legs: { type: integer }
            Pet:
              allOf:
                - $ref: '#/components/schemas/Animal'
                - type: object
                  properties:
                    size: { $ref: '#/components/schemas/Size' }
                    mood: { $ref: '#/components/schemas/Mood' }
            Keeper:
              type: object
              properties:
                pet: { $ref: '#/components/schemas/Pet' }
                name: { type: string }
            Shape: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Square: { allOf: [{ $ref: '#/components/schemas/Shape' }, { properties: { side: { type: integer } } }] }
            Drawing: { type: object, properties: { shape: { $ref: '#/components/schemas/Shape' } } }
            Ticket:
              type: object
              properties:
                price: { type: number }
            Guest:
              oneOf: [{ $ref: '#/components/schemas/Visitor' }, { $ref: '#/components/schemas/Child' }, { type: string }]
            Visitor:
              type: object
              required: [card]
              properties:
                card: { type: string }
            Child:
              type: object
              required: [parent]
              properties:
                parent: { type: string }
        """;

    public static TheoryData<Dialect> Dialects { get; } = [.. Enum.GetValues<Dialect>()];

    public static MatrixTheoryData<string, Dialect> FeaturesInBothDialects { get; } = new(Feature.Names, Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_deprecated_schema_costs_its_own_file_and_those_that_name_it(Dialect dialect) => AssertWritten(
        dialect,
        "            Pet:\n",
        "            Pet:\n              deprecated: true\n",
        ["Client.ListPets", "IClient", "Models/Keeper", "Models/Pet"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_property_of_a_schema_of_a_union_costs_the_file_of_the_schema(Dialect dialect) => AssertWritten(
        dialect,
        "                card: { type: string }\n",
        "                card: { type: string }\n                color: { type: string }\n",
        ["Models/Visitor"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_tells_the_schemas_of_a_union_apart_costs_the_file_of_the_union_and_what_it_calls_as_well(Dialect dialect) => AssertWritten(
        dialect,
        "              required: [card]\n",
        "",
        ["Models/Guest", "Models/Visitor"],
        ["JsonCandidate"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_deprecated_enum_costs_its_own_file_and_those_that_name_it(Dialect dialect) =>
        AssertWritten(dialect, "enum: [small, large] }", "enum: [small, large], deprecated: true }", ["Models/Pet", "Models/Size"]);

    // The reader of the base names the classes that are derived from it; a class that uses the base does not.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_further_derived_class_costs_its_own_file_and_that_of_its_base(Dialect dialect) => AssertWritten(
        dialect,
        "            Ticket:\n",
        "            Bird: { allOf: [{ $ref: '#/components/schemas/Shape' }, { properties: { wings: { type: integer } } }] }\n            Ticket:\n",
        ["Models/Bird", "Models/Shape"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void An_edit_of_a_derived_class_costs_its_own_file(Dialect dialect) =>
        AssertWritten(dialect, "side: { type: integer }", "side: { type: number }", ["Models/Square"]);

    // The classes with a dictionary for further members: not an enum, not a class whose base has the dictionary.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_schema_called_Dictionary_costs_the_files_that_use_the_type_of_that_name(Dialect dialect) => AssertWritten(
        dialect,
        "            Size: {",
        "            Dictionary: { type: object, properties: { word: { type: string } } }\n            Size: {",
        ["Models/Animal", "Models/Child", "Models/Dictionary", "Models/Drawing", "Models/Keeper", "Models/Shape", "Models/Ticket", "Models/Visitor"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_schema_called_IDictionary_costs_the_operation_that_returns_one_as_well(Dialect dialect) => AssertWritten(
        dialect,
        "            Size: {",
        "            IDictionary: { type: object, properties: { word: { type: string } } }\n            Size: {",
        ["Client.CountPets", "IClient", "Models/Animal", "Models/Child", "Models/Drawing", "Models/IDictionary", "Models/Keeper", "Models/Shape", "Models/Ticket", "Models/Visitor"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_property_called_AdditionalProperties_costs_the_file_of_its_class(Dialect dialect) => AssertWritten(
        dialect, "price: { type: number }", "AdditionalProperties: { type: number }", ["Models/Ticket"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_changed_summary_costs_the_interface_whose_comments_the_operation_inherits(Dialect dialect) =>
        AssertWritten(dialect, "summary: Lists pets.", "summary: Lists the pets.", ["IClient"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_schema_in_front_of_all_others_costs_its_own_file(Dialect dialect) => AssertWritten(
        dialect,
        "            Size: {",
        "            Added: { type: object, properties: { word: { type: string } } }\n            Size: {",
        ["Models/Added"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void An_operation_in_front_of_all_others_costs_its_own_file_and_the_interface(Dialect dialect) => AssertWritten(
        dialect,
        "          /pets:\n",
        "          /ping: { get: { operationId: ping, responses: { '200': { description: ok } } } }\n          /pets:\n",
        ["Client.Ping", "IClient"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_second_document_costs_its_own_files_and_the_helpers_that_only_it_needs(Dialect dialect)
    {
        var first = Run(dialect, Document);
        var other = new Feature("parameters-header").Files(dialect).First();
        var second = first.Host.WithFile(other with { Path = "/other/spec.yaml" }).Run();

        var written = second.WrittenSince(first);
        Assert.Equal(
            ["Feature.ClientRuntime/RequestHeaderExtensions", "Feature.ClientRuntime/WireText"],
            Names(written).Where(name => name.Contains(".ClientRuntime/", StringComparison.Ordinal)));
        Assert.Contains("Feature/FeatureClient", Names(written));
        Assert.DoesNotContain(written, hint => hint.StartsWith("Zoo/", StringComparison.Ordinal));
        GeneratedProject.AssertCompiles(second.Sources, dialect);
    }

    // Of so many sources, the compiler would take each up again with every edit of the project.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_large_document_has_some_dozens_of_sources_and_an_edit_costs_one(Dialect dialect)
    {
        var document = Large(count: 300);
        var first = Run(dialect, document);
        var edited = first.Host.WithFile(File(dialect, document.Replace("word7: {", "changed: {", StringComparison.Ordinal))).Run();
        var added = first.Host.WithFile(File(dialect, document.Replace("schemas:\n", "schemas:\n    Added: { type: object, properties: { word: { type: string } } }\n", StringComparison.Ordinal))).Run();

        var own = first.Sources.Where(source => source.Key.StartsWith("Zoo/", StringComparison.Ordinal)).ToDictionary();
        Assert.InRange(own.Count, 50, 70);
        for (var index = 0; index < 300; index++)
        {
            Assert.Single(own, source => source.Value.Contains($"public partial class Model{index}\n", StringComparison.Ordinal)
                || source.Value.Contains($"public partial class Model{index} :", StringComparison.Ordinal));
            Assert.Single(own, source => source.Value.Contains($" Get{index}Async(CancellationToken cancellationToken", StringComparison.Ordinal) && source.Key.Contains("Operations.", StringComparison.Ordinal));
        }

        Assert.All(own.Values, text => Assert.Single(text.Split('\n'), "// <auto-generated/>"));
        Assert.Contains("string? Changed ", edited.Sources[Assert.Single(edited.WrittenSince(first))], StringComparison.Ordinal);
        Assert.Contains("partial class Added ", added.Sources[Assert.Single(added.WrittenSince(first))], StringComparison.Ordinal);
        GeneratedProject.AssertCompiles(added.Sources, dialect);
    }

    [Theory]
    [MemberData(nameof(FeaturesInBothDialects))]
    public void Every_type_in_a_model_is_known_to_the_file_that_names_it(string feature, Dialect dialect)
    {
        var run = GeneratorHost.Create(new Feature(feature).Files(dialect)).WithProperty("CceGenGenerateExamples", "true").Run();

        Assert.All(Units<ObjectModel>(run, "Objects"), unit => Assert.Empty(TypesIn(unit.Content).Except(UsedTypes.Of(unit.Content))));
        Assert.All(
            Units<InterfaceModel>(run, "Interfaces"),
            unit => Assert.Empty(TypesIn(unit.Content).Except(UsedTypes.Of(unit.Content)).Except(UsedTypes.Mentioned(unit.Content))));
        Assert.All(Units<LongRunningModel>(run, "LongRunningOperations"), unit => Assert.Empty(TypesIn(unit.Content).Except(UsedTypes.Of(unit.Content))));
        Assert.All(Units<WebhookModel>(run, "Webhooks"), unit => Assert.Empty(TypesIn(unit.Content).Except(UsedTypes.Of(unit.Content))));
        Assert.All(
            Units<OperationModel>(run, "Operations"),
            unit => Assert.Empty(TypesIn(unit.Content).Except(UsedTypes.Of(unit.Content)).Except(UsedTypes.Of(unit.Content.Example))));
    }

    [Fact]
    public void A_name_that_files_of_a_kind_do_not_list_cannot_be_written_into_one()
    {
        var file = new FileModel(
            UnitKind.Enum, "Zoo", "Zoo.ClientRuntime", "spec.yaml", "public", true, JsonDialectKind.SystemTextJson, false, EquatableArray<string>.Empty);

        Assert.Equal("Obsolete", new SourceFile(file).Use("System", "Obsolete"));
        var problem = Assert.Throws<InvalidOperationException>(() => new SourceFile(file).Use("System.Threading.Tasks", "Task"));
        Assert.Equal("'Task' is missing in ImportedNames for Enum.", problem.Message);
    }

    private static void AssertWritten(Dialect dialect, string text, string replacement, string[] expected, params string[] helpers)
    {
        text = Dedent(text);
        Assert.Contains(text, Document, StringComparison.Ordinal);
        var first = Run(dialect, Document);
        var second = first.Host.WithFile(File(dialect, Document.Replace(text, Dedent(replacement), StringComparison.Ordinal))).Run();

        Assert.Equal([.. helpers.Select(name => "Feature.ClientRuntime/" + name), .. expected.Select(name => "Zoo/" + name)], Names(second.WrittenSince(first)));
        GeneratedProject.AssertCompiles(second.Sources, dialect);
    }

    // The document above is indented by as much.
    private static string Dedent(string text) => text.Replace("\n        ", "\n", StringComparison.Ordinal) is var rest && rest.StartsWith("        ", StringComparison.Ordinal) ? rest[8..] : rest;

    private static string Large(int count)
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: Zoo, version: '1' }\npaths:\n");
        for (var index = 0; index < count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  /{index}: {{ get: {{ operationId: get{index}, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Model{index}' }} }} }} }} }} }} }}\n");
        }

        text.Append("components:\n  schemas:\n");
        for (var index = 0; index < count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    Model{index}: {{ type: object, deprecated: {(index % 2 == 0 ? "true" : "false")}, properties: {{ word{index}: {{ type: string }} }} }}\n");
        }

        return text.ToString();
    }

    private static GeneratorRun Run(Dialect dialect, string document)
    {
        var run = GeneratorHost.Create(File(dialect, document)).Run();
        Assert.Empty(run.WarningsAndErrors);
        return run;
    }

    private static TestFile File(Dialect dialect, string document) => TestFile.Document(
        "/spec.yaml",
        document,
        ("CceGen_Namespace", "Zoo"),
        ("CceGen_ClassName", "Client"),
        ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"),
        ("CceGen_GenerateClientInterfaces", "true"),
        ("CceGen_GenerateOptionalParameters", "true"),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
        ("CceGen_JsonLibrary", dialect.ToString()));

    private static IEnumerable<string> Names(IEnumerable<string> hints) => hints.Select(hint => hint[..^".g.cs".Length]).Order(StringComparer.Ordinal);

    private static IEnumerable<Unit<T>> Units<T>(GeneratorRun run, string step)
        where T : class => run.ValuesOf(step).Cast<UnitGroup<T>>().SelectMany(group => group.Units);

    private static List<TypeRef> TypesIn(object model)
    {
        var found = new List<TypeRef>();
        Collect(model, found);
        return found;
    }

    private static void Collect(object? value, List<TypeRef> found)
    {
        switch (value)
        {
            case null or string:
                return;
            case TypeRef type:
                found.Add(type);
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, found);
                }

                return;
            case { } model when model.GetType().Namespace == typeof(TypeRef).Namespace && !model.GetType().IsEnum:
                foreach (var field in model.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    Collect(field.GetValue(model), found);
                }

                return;
        }
    }
}
