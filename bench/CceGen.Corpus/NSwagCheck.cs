using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace CceGen.Corpus;

/// <summary>Has NSwag make a client of a document, with its defaults, and compiles it as the generator's is compiled.</summary>
internal static class NSwagCheck
{
    public static CorpusRow Run(string path, string file)
    {
        var row = new CorpusRow { File = file, Dialect = Dialect.NSwag, Result = CheckResult.Ok, Version = DocumentVersion.Of(File.ReadAllText(path)) };
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        string text;
        try
        {
            text = Generate(path).GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            // Whatever it throws is its answer.
            return row with { Result = CheckResult.GeneratorException, FirstErrorMessage = $"{exception.GetType().Name}: {exception.Message}" };
        }

        row = row with
        {
            GeneratedFiles = 1,
            GeneratedLines = text.AsSpan().Count('\n'),
            Builds = true,
            Complete = true,
            GenerateMilliseconds = watch.ElapsedMilliseconds,
            GenerateMegabytes = DocumentCheck.MegabytesSince(allocated),
        };
        return DocumentCheck.Compile(row, ClientCompilation.For(Dialect.NSwag).AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, ClientCompilation.ParseOptions)));
    }

    private static async Task<string> Generate(string path)
    {
        OpenApiDocument document = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? await OpenApiDocument.FromFileAsync(path)
            : await OpenApiYamlDocument.FromFileAsync(path);
        var settings = new CSharpClientGeneratorSettings { ClassName = "{controller}Client" };
        settings.CSharpGeneratorSettings.Namespace = "Corpus.Client";
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
