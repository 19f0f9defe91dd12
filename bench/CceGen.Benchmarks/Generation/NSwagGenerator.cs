using CceGen.Corpus;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace CceGen.Benchmarks.Generation;

/// <summary>NSwag in this process, with its defaults.</summary>
internal static class NSwagGenerator
{
    public static async Task<string> GenerateAsync(string path, Dialect dialect, CancellationToken cancellationToken)
    {
        OpenApiDocument document = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? await OpenApiDocument.FromFileAsync(path, cancellationToken)
            : await OpenApiYamlDocument.FromFileAsync(path, cancellationToken);
        var settings = new CSharpClientGeneratorSettings { ClassName = "{controller}Client" };
        settings.CSharpGeneratorSettings.Namespace = "Corpus.Client";
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        settings.CSharpGeneratorSettings.JsonLibrary =
            dialect == Dialect.Stj ? CSharpJsonLibrary.SystemTextJson : CSharpJsonLibrary.NewtonsoftJson;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
