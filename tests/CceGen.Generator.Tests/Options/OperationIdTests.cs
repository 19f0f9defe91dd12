using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>The ids by which options select operations: those of the document, and those that NSwag makes of them.</summary>
public sealed class OperationIdTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Ids, version: "1" }
        paths:
          /a:
            get: { operationId: entry, responses: { 200: { description: All, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }
            put: { operationId: entry, responses: { 204: { description: Done } } }
            post: { operationId: entry, responses: { 204: { description: Done } } }
          /b/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { 204: { description: Done } } } }
          /c: { get: { operationId: same, responses: { 204: { description: Done } } } }
          /d: { get: { operationId: same, responses: { 204: { description: Done } } } }
        components: { schemas: { Unused: { type: object, properties: { a: { type: string } } } } }
        """;

    [Theory]
    [InlineData("nswag", "entryAll", "EntryAll", "")]
    [InlineData("nswag", "entryPUT, b", "B EntryPUT", "")]
    [InlineData("nswag", "entry", "EntryAll EntryPOST EntryPUT", "")]
    [InlineData("nswag", "same", "Same", "")]
    [InlineData("nswag", "same2", "Same2", "")]
    [InlineData("nswag", "same3, same2", "Same2", "CCE0366")]
    [InlineData("modern", "entryAll, same", "GetD Same", "CCE0366")]
    public void An_id_selects_operations(string shape, string ids, string methods, string diagnostic)
    {
        var run = Run(("CceGen_Shape", shape), ("CceGen_IncludedOperationIds", ids));

        Assert.Equal(methods, MethodsOf(run));
        Assert.Equal(diagnostic, string.Join(' ', run.Diagnostics.Select(reported => reported.Id).Intersect(["CCE0366"])));
    }

    [Fact]
    public void An_id_excludes_what_it_selects() =>
        Assert.Equal("B EntryPOST Same", MethodsOf(Run(("CceGen_Shape", "nswag"), ("CceGen_ExcludedOperationIds", "same2, entryAll, entryPUT"))));

    [Theory]
    [InlineData("nswag", "IncludedOperationIds=b", true)]
    [InlineData("nswag", "ExcludedOperationIds=b", true)]
    [InlineData("nswag", "ExcludedOperationIds=b;IncludedPaths=/c", false)]
    [InlineData("modern", "ExcludedOperationIds=same", false)]
    public void Ids_omit_no_schema_where_NSwag_omits_none(string shape, string options, bool isThere) =>
        Assert.Equal(isThere, Run([("CceGen_Shape", shape), .. options.Split(';').Select(option => option.Split('=')).Select(pair => ("CceGen_" + pair[0], pair[1]))]).Sources.ContainsKey("Ids/Models/Unused.g.cs"));

    private static GeneratorRun Run(params (string, string)[] options) => GeneratorHost.Create(TestFile.Document(
        "ids.yaml", Document, [("CceGen_Namespace", "Ids"), ("CceGen_ClassName", "IdClient"), ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"), .. options])).Run();

    private static string MethodsOf(GeneratorRun run) => string.Join(' ', run.Sources.Keys.Where(name => name.StartsWith("Ids/IdClient.", StringComparison.Ordinal) && name != "Ids/IdClient.g.cs")
        .Select(name => name["Ids/IdClient.".Length..^".g.cs".Length]).Order(StringComparer.Ordinal));
}
