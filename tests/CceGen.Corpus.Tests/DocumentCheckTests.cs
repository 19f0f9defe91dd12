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
    [InlineData("", false)]
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

    private CorpusRow Check(string document, Dialect dialect = Dialect.Newtonsoft)
    {
        File.WriteAllText(path, document);
        var check = new DocumentCheck(new EchoGenerator().AsSourceGenerator(), new Dictionary<string, string>());
        return check.Run(path, "document.yaml", dialect).Row;
    }
}
