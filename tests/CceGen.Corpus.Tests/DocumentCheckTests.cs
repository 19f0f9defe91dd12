using Microsoft.CodeAnalysis;

namespace CceGen.Corpus.Tests;

public sealed class DocumentCheckTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_compiles_is_ok_and_measured()
    {
        var row = Check("internal class A\n{\n}\n");

        Assert.Equal(CheckResult.Ok, row.Result);
        Assert.True(row.Complete);
        Assert.Equal((1, 4, 0, 0), (row.GeneratedFiles, row.GeneratedLines, row.CompileErrors, row.Warnings));
    }

    [Fact]
    public void What_does_not_compile_is_counted_and_the_first_error_has_its_place()
    {
        var row = Check("internal class A\n{\n    Missing a;\n    Missing b;\n}\n");

        Assert.Equal((CheckResult.DoesNotCompile, 2, "CS0246"), (row.Result, row.CompileErrors, row.FirstErrorId));
        Assert.StartsWith("Echo.g.cs(3): ", row.FirstErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_member_without_documentation_is_a_warning()
    {
        var row = Check("public class A { }");

        Assert.Equal((CheckResult.Ok, 1, "CS1591"), (row.Result, row.Warnings, row.FirstWarningId));
    }

    [Fact]
    public void A_generator_that_throws_is_reported()
    {
        var row = Check("//! throw");

        Assert.Equal((CheckResult.GeneratorException, "InvalidOperationException: to order"), (row.Result, row.FirstErrorMessage));
    }

    [Fact]
    public void A_generator_that_reports_its_own_fault_has_thrown()
    {
        var row = Check("//! CCE0900 Error\n");

        Assert.Equal(CheckResult.GeneratorException, row.Result);
    }

    [Theory]
    [InlineData("CCE0301 Info", true)]
    [InlineData("CCE0219 Warning", true)]
    [InlineData("CCE0303 Warning", false)]
    [InlineData("CCE0201 Error", false)]
    public void A_document_is_complete_when_nothing_was_omitted(string diagnostic, bool complete)
    {
        var row = Check($"//! {diagnostic}\n");

        Assert.Equal(complete, row.Complete);
        Assert.Equal(diagnostic.Split(' ')[0] + ":1", row.Diagnostics);
    }

    [Theory]
    [InlineData("//! CCE0303 Warning\n", true)]
    [InlineData("//! CCE0201 Error\n", false)]
    [InlineData("//! CCE0303 Warning\nMissing type;\n", false)]
    [InlineData("", true)]
    public void A_document_builds_when_what_is_generated_compiles_without_an_error_diagnostic(string document, bool builds)
        => Assert.Equal(builds, Check(document).Builds);

    [Theory]
    [InlineData(Dialect.Newtonsoft, CheckResult.Ok)]
    [InlineData(Dialect.Stj, CheckResult.DoesNotCompile)]
    public void Newtonsoft_Json_is_there_only_when_it_was_asked_for(object dialect, object result)
    {
        var row = Check("internal class A { public Newtonsoft.Json.JsonToken Token { get; set; } }", (Dialect)dialect);

        Assert.Equal(result, row.Result);
    }

    [Fact]
    public void What_is_an_error_without_leniency_is_omitted_with_it()
    {
        var row = Check("//! CCE0201 Warning Lenient\nclass A { }");

        Assert.Equal((true, false, "CCE0201 Title=1"), (row.Builds, row.Complete, row.Omitted));
    }

    [Theory]
    [InlineData("CCE0303", "Not supported: oneOf, nullable; the value is read and written as any JSON", "CCE0303 schema: oneOf, nullable=1")]
    [InlineData("CCE0304", "Parameter 'a' is ignored; not supported: style", "CCE0304 parameter: style=1")]
    [InlineData("CCE0305", "Operation 'GET /a' is ignored: the body of its response '200' is not JSON", "CCE0305 operation: the body of its response '…' is not JSON=1")]
    [InlineData("CCE0306", "Media type 'text/plain' is not supported; use JSON", "CCE0306 Media type 'text/plain'=1")]
    public void What_was_omitted_is_counted_by_construct_without_names(string id, string message, string omitted)
    {
        var descriptor = new DiagnosticDescriptor(id, "Title", message.Replace("{", "{{", StringComparison.Ordinal), "Test", DiagnosticSeverity.Warning, true);

        var cell = OmittedConstructs.Format([Diagnostic.Create(descriptor, Location.None)]);

        Assert.Equal(omitted, cell);
        Assert.Equal((omitted[..^2], 1), Assert.Single(OmittedConstructs.Parse(cell)));
    }

    [Fact]
    public void Other_files_of_a_project_are_additional_files_and_no_documents()
    {
        var other = Path.GetTempFileName();
        File.WriteAllText(other, "class B { }");

        Assert.Equal(1, Check("class A { }", others: [other]).GeneratedFiles);
        File.Delete(other);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\n", "3.1")]
    [InlineData("{ \"info\": {},\n  \"swagger\" : \"2.0\" }", "2.0")]
    [InlineData("'openapi': '3'\n", "3")]
    [InlineData("x-openapi: 3.0.0\n", "")]
    public void The_version_is_found_in_the_text(string text, string version) => Assert.Equal(version, DocumentVersion.Of(text));

    [Fact]
    public void NSwag_generates_a_client_that_is_compiled_as_ours()
    {
        File.WriteAllText(path, """{ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "get": { "operationId": "a", "responses": { "204": { "description": "Done." } } } } } }""");
        File.Move(path, path + ".json");
        try
        {
            var row = NSwagCheck.Run(path + ".json", "a.json");

            Assert.Equal((CheckResult.Ok, true, Dialect.NSwag, "3.0"), (row.Result, row.Builds, row.Dialect, row.Version));
            Assert.True(row.GeneratedLines > 50);
        }
        finally
        {
            File.Delete(path + ".json");
        }
    }

    [Fact]
    public void What_NSwag_does_not_read_does_not_build()
    {
        File.WriteAllText(path, "{");

        Assert.Equal((CheckResult.GeneratorException, false), (NSwagCheck.Run(path, "a").Result, NSwagCheck.Run(path, "a").Builds));
    }

    private CorpusRow Check(string document, Dialect dialect = Dialect.Newtonsoft, IReadOnlyList<string>? others = null)
    {
        File.WriteAllText(path, document);
        var check = new DocumentCheck(new EchoGenerator().AsSourceGenerator(), new Dictionary<string, string>());
        return check.Run(path, "document.yaml", dialect, others ?? []).Row;
    }
}
