using CceGen.Generator.Options;
using CceGen.Generator.Tests.Docs;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>What the table says of options that are not supported is compared with generated code.</summary>
public sealed class OptionTruthTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Truth, version: "1" }
        servers: [{ url: "https://example.com/v1" }]
        paths:
          /pets/{id}:
            get:
              operationId: Pets_list
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: since, in: query, required: true, schema: { type: string, format: date-time } }
                - { name: day, in: query, required: true, schema: { type: string, format: date } }
                - { name: tags, in: query, schema: { type: array, items: { type: string } } }
                - { name: filter, in: query, schema: { type: object, additionalProperties: { type: string } } }
              responses:
                "200": { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } }
                default: { description: An error, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
          /names:
            get:
              operationId: Pets_names
              responses:
                "200": { description: Names, content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }
        components:
          schemas:
            Pet:
              type: object
              required: [name, toys, names, kind]
              properties:
                name: { type: string, minLength: 1, maxLength: 10, pattern: "^a" }
                age: { type: integer, minimum: 0 }
                legs: { type: integer, default: 4 }
                toys: { type: array, items: { type: string } }
                names: { type: object, additionalProperties: { type: string } }
                kind: { type: string, enum: [cat, dog] }
                more: {}
                list: { $ref: "#/components/schemas/Tags" }
                map: { $ref: "#/components/schemas/Labels" }
                any: { $ref: "#/components/schemas/Anything" }
                pair: { $ref: "#/components/schemas/Pair" }
            Tags: { type: array, items: { type: string } }
            Labels: { type: object, additionalProperties: { type: string } }
            Pair: { type: array, items: { type: integer } }
            Anything: {}
            Problem: { type: object, properties: { title: { type: string } } }
        """;

    private const string Client = "Truth/PetsClient.g.cs";
    private const string Method = "Truth/PetsClient.List.g.cs";
    private const string Names = "Truth/PetsClient.Names.g.cs";
    private const string Pet = "Truth/Models/Pet.g.cs";

    /// <summary>For each option what shows in generated code that the value in effect is so: a text that is there, or one that is nowhere.</summary>
    private static readonly Dictionary<string, Func<Output, bool>> Proofs = new()
    {
        ["generateDataAnnotations"] = output => output.Nowhere("DataAnnotations"),
        ["generateOptionalPropertiesAsNullable"] = output => output.Has(Pet, "public int? Age"),
        ["inlineNamedArrays"] = output => output.Nowhere("class Tags") && output.Has(Pet, "ICollection<string> List"),
        ["inlineNamedDictionaries"] = output => output.Nowhere("class Labels") && output.Has(Pet, "IDictionary<string, string> Map"),
        ["inlineNamedAny"] = output => output.Nowhere("class Anything") && output.Has(Pet, "object Any"),
        ["handleReferences"] = output => output.Nowhere("PreserveReferencesHandling"),
        ["serializeTypeInformation"] = output => output.Nowhere("TypeNameHandling"),
        ["templateDirectory"] = output => output.Has(Client, "// Made by CceGen"),
        ["typeNameGeneratorType"] = output => output.Has(Pet, "partial class Pet"),
        ["propertyNameGeneratorType"] = output => output.Has(Pet, "string Name"),
        ["enumNameGeneratorType"] = output => output.Has("Truth/Models/PetKind.g.cs", " Cat"),
        ["operationNameGeneratorType"] = output => output.Has(Method, "ListAsync("),
    };

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void What_is_said_to_be_in_effect_is_so(object dialect)
    {
        var run = GeneratorHost.Create(TestFile.Document("truth.yaml", Document, ("CceGen_Namespace", "Truth"), ("CceGen_JsonLibrary", dialect.ToString()!))).Run();
        Assert.Empty(run.WarningsAndErrors);
        var output = new Output(run);

        var untrue = Said.Where(option => !Proofs.TryGetValue(option.Name, out var proof) || !proof(output)).Select(option => $"{option.Name}: {option.InEffect}");

        Assert.Empty(untrue);
    }

    [Fact]
    public void Every_proof_is_that_of_an_option_whose_value_is_in_effect_whatever_it_says() =>
        Assert.Empty(Proofs.Keys.Except(Said.Select(option => option.Name)));

    /// <summary>The options of which the table says that a value is in effect: those that are not supported, and those of NSwag's shape.</summary>
    private static IEnumerable<(string Name, string InEffect)> Said => OptionTable.Unsupported.Where(option => !OptionsPage.IsAlways(option)).Select(option => (option.Name, option.InEffect))
        .Concat(OptionTable.Supported.Where(option => option.ModernText is not null).Select(option => (option.Name, option.ModernText!)));

    private sealed class Output(GeneratorRun run)
    {
        public bool Has(string file, string text) => run.Sources[file].Contains(text, StringComparison.Ordinal);

        /// <summary>Whether no file but those of the helpers has the text.</summary>
        public bool Nowhere(string text) => run.Sources.Where(source => !source.Key.Contains("ClientRuntime/", StringComparison.Ordinal))
            .All(source => !source.Value.Contains(text, StringComparison.Ordinal));
    }
}
