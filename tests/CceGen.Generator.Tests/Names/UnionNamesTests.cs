using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Names;

/// <summary>Whatever the types of a union are called, and however many there are, the code compiles.</summary>
public sealed class UnionNamesTests
{
    private const string Start = "openapi: 3.1.0\ninfo: { title: T, version: \"1\" }\npaths: {}\ncomponents:\n  schemas:\n";

    [Theory]
    [InlineData("""
            A:
              oneOf:
                - { type: object, title: "*/ // \"\"\" {0} </summary>\n#if", properties: { a: { type: string } } }
                - { type: object, title: "*/ // \"\"\" {0} </summary>\n#if", properties: { b: { type: string } } }
                - { type: object, title: "class", properties: { c: { type: string } } }
                - { type: array, title: "nameof", items: { type: string } }
                - { type: array, items: { type: string, format: uuid } }
                - { type: boolean, title: "Unknown" }
        """)]
    [InlineData("""
            UrlPath: { type: object, properties: { a: { type: string } } }
            URLPath: { type: object, properties: { b: { type: string } } }
            A: { oneOf: [{ $ref: "#/components/schemas/UrlPath" }, { $ref: "#/components/schemas/URLPath" }, { oneOf: [{ oneOf: [{ type: string }, { type: array }] }] }] }
            B: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/C" }] }
            C: { oneOf: [{ $ref: "#/components/schemas/B" }, { type: object, properties: { d: { $ref: "#/components/schemas/C" } } }] }
        """)]
    [InlineData("""
            A:
              discriminator: { propertyName: "k\"\\" , mapping: { "v\"\n": B, "w": "#/components/schemas/C" } }
              oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }]
            B: { type: object, deprecated: true, properties: { "k\"\\": { deprecated: true, type: string, enum: ["x", "v\"\n"] } } }
            C: { type: object, deprecated: true, properties: { "k\"\\": { x-extensible-enum: ["x"] } } }
        """)]
    public void Names_of_every_kind_are_told_apart(string schemas) => AssertCompiles(schemas);

    [Fact]
    public void A_union_may_have_hundreds_of_types()
    {
        var names = Enumerable.Range(0, 200).Select(number => FormattableString.Invariant($"T{number}")).ToList();
        AssertCompiles(
            $"    All:\n      oneOf: [{string.Join(", ", names.Select(name => $"{{ $ref: '#/components/schemas/{name}' }}"))}]\n"
            + string.Concat(names.Select(name => $"    {name}: {{ type: object, required: [a], properties: {{ a: {{ type: string }}, p{name}: {{ type: integer }} }} }}\n")));
    }

    private static void AssertCompiles(string schemas)
    {
        foreach (var dialect in Enum.GetValues<Dialect>())
        {
            var run = GeneratorHost.Create(TestFile.Document(
                "/input/spec.yaml",
                Start + schemas,
                ("CceGen_Namespace", "Feature"),
                ("CceGen_GenerateNullableReferenceTypes", "true"),
                ("CceGen_JsonLibrary", dialect.ToString()))).Run();

            Assert.Null(run.Exception);
            GeneratedProject.AssertCompiles(run.Sources, dialect);
            GeneratedProject.AssertCompilesForNetStandard(run.Sources, dialect);
        }
    }
}
