using System.Text;
using CceGen.Corpus.Examples;

namespace CceGen.Corpus.Tests.Examples;

public sealed class ExampleCheckTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData(Dialect.Newtonsoft)]
    [InlineData(Dialect.Stj)]
    public void Models_read_the_examples_that_fit_and_write_them(object dialect)
    {
        var results = Check(
            """
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths:
              /a:
                get:
                  responses:
                    "200":
                      description: OK.
                      content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }, example: [{ name: a, tags: { x: [1] }, bytes: 4294967296 }, { name: b, more: 1.10 }] } }
            components:
              schemas:
                Pet: { type: object, required: [name], readOnly: true, properties: { name: { type: string, readOnly: true, example: c }, age: { type: integer, example: x }, bytes: { type: integer } }, example: { name: n } }
                Colour: { type: string, enum: [red, green], example: green }
                Price: { type: number, format: decimal, example: 1.10 }
                Weights: { type: array, items: { type: number }, example: [5.50] }
                Far: { $ref: "far.yaml#/A", example: 1 }
                Size: { type: object, properties: { bytes: { type: integer, example: 4294967296 } } }
            """,
            (Dialect)dialect);

        Assert.Equal(("", 9, 1, 7, 6), (results.Failure, results.Found, results.NotJudged, results.Fitting, results.Equal));
        Assert.Equal(new ExampleFinding("/components/schemas/Weights/example", ExampleOutcome.Equivalent, "$[0]: 5.50 -> 5.5"), Assert.Single(results.Findings));
    }

    [Fact]
    public void Schemas_of_2_0_and_below_paths_are_read_as_well()
    {
        var results = Check(
            """
            { "swagger": "2.0", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "get": { "responses": { "200": { "description": "OK.", "schema": { "type": "object", "properties": { "a": { "type": "integer", "x-nullable": true } } },
                "examples": { "application/json": { "a": 4294967296 } } } } } } },
              "definitions": { "A": { "example": { "a": 2 }, "allOf": [{ "$ref": "#/paths/~1a/get/responses/200/schema" }] }, "B/b c": { "type": "string", "format": "date", "example": "2024-02-29" } } }
            """);

        Assert.Equal(("", 3, 3, 3), (results.Failure, results.Found, results.Fitting, results.Equal));
    }

    [Fact]
    public void More_schemas_than_one_object_has_members_are_told_apart()
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n");
        const int count = (2 * ExampleDocument.MembersPerType) + 1;
        for (var index = 0; index < count; index++)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"    S{index}: {{ type: integer, minimum: {index}, maximum: {index}, example: {index} }}");
        }

        var results = Check(text.ToString());

        Assert.Equal((count, count), (results.Fitting, results.Equal));
    }

    [Fact]
    public void A_value_that_the_model_cannot_hold_is_found_with_its_place_and_without_stopping_the_others()
    {
        var results = Check(
            """
            openapi: 3.0.3
            info: { title: T, version: "1" }
            paths: {}
            components:
              schemas:
                A: { type: object, properties: { a: { type: number } }, example: { a: 1e400 } }
                B: { type: string, example: b }
            """);

        Assert.Equal(1, results.Equal);
        var finding = Assert.Single(results.Findings);
        Assert.Equal(("/components/schemas/A/example", ExampleOutcome.Threw), (finding.Place, finding.Outcome));
    }

    [Fact]
    public void A_document_without_a_fitting_example_is_not_compiled()
    {
        var results = Check("openapi: 3.0.3\ncomponents: { schemas: { A: { type: string, example: 1 } } }");

        Assert.Equal((1, 0, ""), (results.Found, results.Fitting, results.Failure));
    }

    [Fact]
    public void A_document_that_is_not_read_is_counted() => Assert.Equal("the document is not read", Check("{").Failure);

    [Fact]
    public void What_differs_is_a_line_of_the_table()
    {
        var row = TestRow.Ok("a.yaml") with
        {
            Examples = new ExampleResults { Found = 2, Fitting = 2, Findings = [new ExampleFinding("/a\tb", ExampleOutcome.Threw, "x\ny")] },
        };
        var writer = new StringWriter();

        ExamplesTable.Write(writer, [TestRow.Ok("c.yaml"), row, TestRow.Ok("b.yaml") with { Examples = new ExampleResults { Failure = "does not compile" } }]);

        Assert.Equal(
            "file\tdialect\toutcome\tplace\tdetail\na.yaml\tnewtonsoft\tthrew\t/a\\tb\tx\\ny\nb.yaml\tnewtonsoft\tnot-read\t\tdoes not compile\n",
            writer.ToString());
    }

    private ExampleResults Check(string document, Dialect dialect = Dialect.Stj)
    {
        File.WriteAllText(path, document);
        var generator = GeneratorLoader.Load(Path.Combine(AppContext.BaseDirectory, "CceGen.Generator.dll"));
        return new ExampleCheck(generator, new Dictionary<string, string>()).Run(path, dialect, []);
    }
}
