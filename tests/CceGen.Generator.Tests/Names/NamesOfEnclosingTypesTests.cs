using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Names;

/// <summary>No member of a generated type has the name of the type (CS0542), whatever the document or the options call them.</summary>
public sealed class NamesOfEnclosingTypesTests
{
    private const string Start = """
        openapi: 3.0.3
        info: { title: T, version: "1" }

        """;

    private const string Client = Start + """
        paths:
          /a: { get: { operationId: pet, responses: { "204": { description: Done. } } } }
          /b/{id}:
            get:
              operationId: showJob
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "200": { description: A job., content: { application/json: { schema: { type: object, properties: { status: { type: string } } } } } } }
              x-long-running: { status: "$response.body#/status", succeeded: [done] }
        """;

    private const string Groups = Start + """
        paths:
          /a: { get: { operationId: BaseUrl_get, responses: { "204": { description: Done. } } } }
          /b: { get: { operationId: PetAsync_pet, responses: { "204": { description: Done. } } } }
          /c: { get: { operationId: Settings_get, responses: { "204": { description: Done. } } } }
        """;

    private const string Models = Start + """
        paths: {}
        components:
          schemas:
            AdditionalProperties: { type: object, properties: { a: { type: string } } }
            Pet: { type: object, properties: { pet: { type: string, nullable: true } } }
            PetSpecified: { type: object, properties: { pet: { type: string, nullable: true }, petSpecified: { type: string } } }
            PetOrAbsent: { type: object, properties: { pet: { type: string, nullable: true } } }
            Kind: { type: string, enum: [kind, other] }
            Value: { type: string, x-extensible-enum: [value, a] }
            Text: { allOf: [{ type: string, x-extensible-enum: [text, a] }] }
            Equals: { type: string, x-extensible-enum: [equals, a] }
            ToString: { type: string, x-extensible-enum: [a] }
            GetHashCode: { type: string, x-extensible-enum: [a] }
            Match: { oneOf: [{ type: string }, { type: integer }] }
            Switch: { oneOf: [{ $ref: "#/components/schemas/Match" }, { $ref: "#/components/schemas/Pet" }] }
            FromJson: { oneOf: [{ $ref: "#/components/schemas/Value" }, { type: array, items: { $ref: "#/components/schemas/FromJson" } }] }
            TryPickPet: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/TResult" }] }
            TResult: { type: object, properties: { unknown: { $ref: "#/components/schemas/TryPickPet" } } }
            Unknown: { type: object, properties: { func: { $ref: "#/components/schemas/Func" } } }
            Func: { anyOf: [{ $ref: "#/components/schemas/Unknown" }, { $ref: "#/components/schemas/TResult" }, { type: boolean }] }
            Holder: { type: object, properties: { holder: { type: string }, value: { $ref: "#/components/schemas/Value" } } }
        """;

    public static MatrixTheoryData<string, Dialect> ClassNames { get; } = new(
        [
            "PetAsync", "BaseUrl", "CreateUrl", "Dispose", "Initialize", "PrepareRequest", "ProcessResponse", "ReadAsync", "ReadNullableAsync",
            "SendRequestAsync", "Settings", "UpdateJsonSerializerSettings", "GetJobOperation", "WaitForJobAsync", "ShowJobAsync",
        ],
        Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void A_client_may_be_called_like_any_of_its_members(string className, Dialect dialect) =>
        AssertCompiles(Client, dialect, ("CceGen_ClassName", className), ("CceGen_InjectHttpClient", "false"), ("CceGen_GenerateClientInterfaces", "true"));

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void A_group_of_operations_may_be_called_like_a_member_of_its_client(Dialect dialect) =>
        AssertCompiles(Groups, dialect, ("CceGen_ClassName", "{controller}"));

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void A_schema_may_be_called_like_any_of_its_members(Dialect dialect) => AssertCompiles(Models, dialect);

    [Theory]
    [InlineData("StatusCode")]
    [InlineData("Result")]
    [InlineData("TResult")]
    public void An_exception_class_that_is_called_like_one_of_its_members_is_rejected(string exceptionClass)
    {
        var run = Run(Client, Dialect.NewtonsoftJson, ("CceGen_ExceptionClass", exceptionClass));

        Assert.Equal("CCE0003", Assert.Single(run.WarningsAndErrors).Id);
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    private static void AssertCompiles(string document, Dialect dialect, params IEnumerable<(string Name, string Value)> options)
    {
        var run = Run(document, dialect, options);

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }

    private static GeneratorRun Run(string document, Dialect dialect, params IEnumerable<(string Name, string Value)> options) =>
        GeneratorHost.Create(TestFile.Document(
            "/input/spec.yaml",
            document,
            options.Append(("CceGen_Namespace", "Feature")).Append(("CceGen_GenerateNullableReferenceTypes", "true")).Append(("CceGen_JsonLibrary", dialect.ToString())))).Run();
}
