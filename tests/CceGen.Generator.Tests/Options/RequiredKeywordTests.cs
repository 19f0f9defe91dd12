using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>Demanded properties in classes whose properties have fields.</summary>
public sealed class RequiredKeywordTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Homes, version: "1" }
        paths:
          /homes:
            get:
              operationId: getHome
              responses: { 200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Home' } } } } }
        components:
          schemas:
            Home:
              type: object
              required: [street, number, owner, tags, kind]
              properties:
                street: { type: string }
                number: { type: integer }
                owner: { $ref: '#/components/schemas/Owner' }
                tags: { type: array, items: { type: string } }
                kind: { type: string, nullable: true }
                note: { type: string }
            Owner: { type: object, required: [name], properties: { name: { type: string } } }
        """;

    public static MatrixTheoryData<Dialect, bool> Cases { get; } = new(Enum.GetValues<Dialect>(), [false, true]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_demanded_property_that_notifies_compiles_without_a_warning(Dialect dialect, bool isNullable)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/spec.yaml",
            Document,
            ("CceGen_Namespace", "Homes"),
            ("CceGen_ClassStyle", "Inpc"),
            ("CceGen_UseRequiredKeyword", "true"),
            ("CceGen_GenerateNullableReferenceTypes", isNullable ? "true" : "false"),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains("public required string Street", run.Sources["Homes/Models/Home.g.cs"], StringComparison.Ordinal);
        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }
}
