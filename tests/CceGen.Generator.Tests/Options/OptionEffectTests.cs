using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>Options whose effect is a matter of a few lines: one run and one compilation for all.</summary>
public sealed class OptionEffectTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Effects, version: "1" }
        servers: [{ url: "https://example.com/v1" }]
        paths:
          /v{version}/pets:
            get:
              operationId: listPets
              parameters:
                - { name: version, in: path, required: true, schema: { type: string } }
                - { name: api-version, in: query, required: true, schema: { type: string } }
              responses:
                "200": { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } }
          /pets/log:
            get:
              operationId: getLog
              responses:
                "200": { description: A log, content: { application/jsonl: { schema: { $ref: "#/components/schemas/Pet" } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
        """;

    private static readonly (string Namespace, string Options)[] Cases =
    [
        ("First", "ExceptionClass=SharedException"),
        ("Second", "ExceptionClass=SharedException;GenerateExceptionClasses=false;AdditionalNamespaceUsages=First, System.Linq"),
        ("OnlyModels", "GenerateClientClasses=false;GenerateClientInterfaces=true"),
        ("OnlyInterface", "SuppressClientClassesOutput=true;GenerateClientInterfaces=true"),
        ("NoInterface", "SuppressClientInterfacesOutput=true;GenerateClientInterfaces=true"),
        ("Hidden", "ClientClassAccessModifier=internal;GenerateBaseUrlProperty=false;ExposeJsonSerializerSettings=true"),
        ("Kept", "InjectHttpClient=false;DisposeHttpClient=false"),
        ("Disposed", "InjectHttpClient=false;ConfigurationClass=System.Collections.Generic.List<string>"),
        ("Elsewhere", "ServiceHost=test.example:8080;ServiceSchemes=http"),
        ("Nowhere", "ServiceHost=."),
        ("Same", "GenerateContractsOutput=true;ContractsNamespace=Same"),
        ("WithoutModels", "GenerateDtoTypes=false;AdditionalNamespaceUsages=First"),
        ("WithoutException", "ExcludedTypeNames=ApiException, StreamedResponse;AdditionalNamespaceUsages=Excluded"),
        ("Wrapped", "WrapResponses=true;ResponseClass={controller}Headers;GenerateExamples=true;GenerateResponseMethods=true;WrapResponseMethods=PetClient.ListPets"),
        ("WrappedElsewhere", "WrapResponses=true;GenerateResponseClasses=false;ResponseClass=Box;AdditionalNamespaceUsages=OwnResponses"),
        ("Exceptions", "ExceptionClass={controller}ToString;Shape=nswag"),
        ("Excluded", "ExcludedParameterNames=api-version, version, vresion"),
    ];

    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorHost.Create(Cases.Select(effect => TestFile.Document(
        effect.Namespace + ".yaml",
        Document,
        effect.Options.Split(';').Select(option => option.Split('=', 2)).Select(option => ("CceGen_" + option[0], option[1]))
            .Concat([("CceGen_Namespace", effect.Namespace), ("CceGen_ClassName", "PetClient"), ("CceGen_OperationGenerationMode", "SingleClientFromOperationId")])))).Run());

    [Fact]
    public void Everything_compiles_together()
    {
        Assert.Equal(["CCE0031", "CCE0032"], Run.Value.WarningsAndErrors.Select(diagnostic => diagnostic.Id).Order());

        // The interface and the response that are not generated are the user's.
        const string own = """
            namespace NoInterface { /// <summary>Own.</summary>
            public interface IPetClient { } }
            namespace OwnResponses { using System.Collections.Generic;
            /// <summary>Own.</summary>
            public class Box<T> { /// <summary>Own.</summary>
            public Box(int status, IReadOnlyDictionary<string, IEnumerable<string>> headers, T result) { } } }
            """;
        GeneratedProject.AssertCompiles(Run.Value.Sources.Add("Own.cs", own), Dialect.NewtonsoftJson);
    }

    [Theory]
    [InlineData("First", "SharedException", true)]
    [InlineData("Second", "SharedException", false)]
    [InlineData("OnlyModels", "Models/Pet", true)]
    [InlineData("OnlyModels", "PetClient", false)]
    [InlineData("OnlyModels", "IPetClient", false)]
    [InlineData("OnlyModels", "ApiException", false)]
    [InlineData("OnlyInterface", "IPetClient", true)]
    [InlineData("OnlyInterface", "PetClient", false)]
    [InlineData("OnlyInterface", "PetClient.ListPets", false)]
    [InlineData("NoInterface", "PetClient", true)]
    [InlineData("NoInterface", "IPetClient", false)]
    [InlineData("WithoutModels", "Models/Pet", false)]
    [InlineData("WithoutModels", "StreamedResponse", true)]
    [InlineData("WithoutException", "ApiException", false)]
    [InlineData("WithoutException", "StreamedResponse", false)]
    [InlineData("WrappedElsewhere", "Box", false)]
    public void Files_are_there_or_not(string name, string file, bool isThere) =>
        Assert.Equal(isThere, Run.Value.Sources.ContainsKey($"{name}/{file}.g.cs"));

    [Theory]
    [InlineData("Second", "PetClient", "using global::First;\nusing global::System.Linq;\n#nullable disable\n")]
    [InlineData("Second", "StreamedResponse", "using global::First;\n")]
    [InlineData("NoInterface", "PetClient", "public partial class PetClient : IPetClient\n")]
    [InlineData("Hidden", "PetClient", "internal partial class PetClient\n")]
    [InlineData("Hidden", "PetClient.ListPets", "internal partial class PetClient\n")]
    [InlineData("Hidden", "PetClient", "private string BaseUrl { get; set; } = \"https://example.com/v1\";")]
    [InlineData("Hidden", "PetClient", "public JsonSerializerSettings JsonSerializerSettings\n")]
    [InlineData("Hidden", "Models/Pet", "public partial class Pet ")]
    [InlineData("Kept", "PetClient", "public partial class PetClient\n")]
    [InlineData("Disposed", "PetClient", "public partial class PetClient : IDisposable\n")]
    [InlineData("Disposed", "PetClient", "public PetClient(System.Collections.Generic.List<string> configuration)\n")]
    [InlineData("Disposed", "PetClient", "_configuration = configuration;")]
    [InlineData("Elsewhere", "PetClient", "= \"http://test.example:8080/v1\";")]
    [InlineData("Nowhere", "PetClient", "= \"/v1\";")]
    [InlineData("WithoutModels", "PetClient.ListPets", "JsonCodecs.Library<Pet>()")]
    [InlineData("Wrapped", "PetClient.ListPets", "Task<HeadersResponse<ICollection<Pet>>> ListPetsAsync(string version, string apiVersion, CancellationToken cancellationToken)")]
    [InlineData("Wrapped", "PetClient.GetLog", "GetLogWithResponseAsync(")]
    [InlineData("WrappedElsewhere", "PetClient.ListPets", "Task<Box<ICollection<Pet>>> ListPetsAsync(")]
    [InlineData("Exceptions", "ToStringException", "#nullable disable\n")]
    [InlineData("Exceptions", "ToStringException", "public string Response { get; }")]
    [InlineData("Exceptions", "ToStringException", "public partial class ToStringException : Exception")]
    [InlineData("Excluded", "PetClient.ListPets", "ListPetsAsync(string version, CancellationToken cancellationToken)")]
    public void Code_is_as_the_option_says(string name, string file, string text) =>
        Assert.Contains(text, Run.Value.Sources[$"{name}/{file}.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Contracts_compile_with_operation_objects_and_where_there_are_none()
    {
        var run = GeneratorHost.Create(
            TestFile.Document(
                "polled.yaml",
                new Features.Feature("long-running").DocumentText,
                ("CceGen_Namespace", "Polled.Client"), ("CceGen_ContractsNamespace", "Polled"), ("CceGen_Shape", "nswag"), ("CceGen_WrapResponses", "true"), ("CceGen_GenerateContractsOutput", "true"), ("CceGen_GenerateClientInterfaces", "true")),
            TestFile.Document(
                "headers.yaml",
                "openapi: 3.0.3\ninfo: { title: T, version: \"1\" }\npaths: { /a: { get: { operationId: getA, responses: { 204: { description: Done, headers: { X-Count: { schema: { type: integer } } } } } } } }\n",
                ("CceGen_Namespace", "Headers.Client"), ("CceGen_ContractsNamespace", "Headers"), ("CceGen_GenerateContractsOutput", "true"), ("CceGen_GenerateClientInterfaces", "true"),
                ("CceGen_GenerateResponseMethods", "true"), ("CceGen_GenerateRequestOptions", "true")),
            TestFile.Document(
                "empty.yaml",
                "openapi: 3.0.3\ninfo: { title: T, version: \"1\" }\npaths: { /a: { get: { operationId: getA, responses: { 204: { description: Done } } } } }\n",
                ("CceGen_Namespace", "Bare"), ("CceGen_Shape", "nswag"), ("CceGen_ContractsNamespace", "Bare.Contracts"), ("CceGen_GenerateContractsOutput", "true"),
                ("CceGen_GenerateExceptionClasses", "false"), ("CceGen_AdditionalNamespaceUsages", "Polled"))).Run();

        Assert.Empty(run.WarningsAndErrors);
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson, "JToken", "Newtonsoft.Json.Linq")]
    [InlineData(Dialect.SystemTextJson, "JsonNode", "System.Text.Json.Nodes")]
    public async Task Any_JSON_is_a_node_of_the_library(object dialect, string node, string library)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "nodes.yaml",
            """
            openapi: 3.0.3
            info: { title: Nodes, version: "1" }
            paths:
              /a: { put: { operationId: putA, requestBody: { content: { application/json: { schema: {} } } }, responses: { 200: { description: Any., content: { application/json: { schema: {} } } } } } }
            components:
              schemas:
                Any: { required: [all], properties: { all: {}, some: { nullable: true }, list: { type: array, items: {} }, map: { type: object, additionalProperties: {} } } }
                Either: { oneOf: [{ type: string }, { type: array, items: {} }] }
            """,
            ("CceGen_Namespace", "Nodes"), ("CceGen_JsonLibrary", dialect.ToString()!), ("CceGen_AnyType", node), ("CceGen_GenerateJsonMethods", "true"), ("CceGen_GenerateNullableReferenceTypes", "true"))).Run();
        var usage = $$$$""""
            using {{{{library}}}};
            using Nodes;

            public static class Usage
            {
                public static Task RunAsync(LoopbackServer server)
                {
                    const string json = """{"all":{"n":1.10},"some":null,"list":[1e400,null,"2026-01-02T03:04:05"],"map":{"a":[true]}}""";
                    var any = Any.FromJson(json)!;
                    {{{{node}}}} list = any.List!.First()!;
                    Assert.Equal("1.10", ((object)any.All!["n"]!).ToString());
                    JsonAssert.Equal(json, any.ToJson());
                    any.List = new List<{{{{node}}}}?> { 5, "text", list };
                    Assert.EndsWith("[5,\"text\",1e400],\"map\":{\"a\":[true]}}", any.ToJson(), StringComparison.Ordinal);
                    return Task.CompletedTask;
                }
            }
            """";

        Assert.Empty(run.WarningsAndErrors);
        GeneratedProject.AssertCompiles(run.Sources, (Dialect)dialect);
        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, (Dialect)dialect, ("Usage.cs", usage));
        await project.RunUsageAsync(server);
    }

    [Theory]
    [InlineData("https://a.example/v1", "", "", "https://a.example/v1")]
    [InlineData("https://a.example", "b.example", "", "https://b.example")]
    [InlineData("/v1", "b.example", "", "https://b.example/v1")]
    [InlineData("v1", "b.example:1", "http", "http://b.example:1/v1")]
    [InlineData("https://a.example/v1", "", "http,https", "http://a.example/v1")]
    [InlineData("https://a.example/v1", ".", "http", "/v1")]
    [InlineData("", ".", "", "")]
    [InlineData("/v1", "", "http", "/v1")]
    public void A_server_gets_another_host_and_scheme(string url, string host, string schemes, string expected) =>
        Assert.Equal(expected, Lowering.Policies.ServiceUrl.Of(url, host, schemes.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("Base", true)]
    [InlineData("global::A.B.Base<string, C<D>>", true)]
    [InlineData("A.{controller}Base<{controller}>", true)]
    [InlineData("Base<", false)]
    [InlineData("Base<>", false)]
    [InlineData("Base>", false)]
    [InlineData("Base { } class X", false)]
    [InlineData("Base // ", false)]
    [InlineData("A, B", false)]
    [InlineData("class", false)]
    [InlineData("A.string", false)]
    [InlineData("A<B>C", false)]
    [InlineData("", false)]
    public void A_base_class_is_a_type_and_nothing_else(string text, bool isValid) =>
        Assert.Equal(isValid, Generator.Options.OptionTexts.BaseClass(text) is not null);

    [Theory]
    [InlineData("add", "addCore")]
    [InlineData("addCore", "add")]
    public void A_protected_method_has_a_name_of_its_own(string first, string second)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "spec.yaml",
            $$"""
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths:
              /a: { get: { operationId: {{first}}, responses: { "204": { description: Done. } } } }
              /b: { get: { operationId: {{second}}, responses: { "204": { description: Done. } } } }
            """,
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "PetClient"),
            ("CceGen_GenerateSyncMethods", "true"),
            ("CceGen_ProtectedMethods", "PetClient.AddAsync"),
            ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"))).Run();

        Assert.Empty(run.WarningsAndErrors);
        Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CCE0219");
        GeneratedProject.AssertCompiles(run.Sources, Dialect.NewtonsoftJson);
    }
}
