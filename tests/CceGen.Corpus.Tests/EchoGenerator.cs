using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Corpus.Tests;

/// <summary>Generates what the document says, word for word, nothing for an empty one; a first line <c>//! CCE0303 Warning</c>, with tags behind it, is reported, too.</summary>
internal sealed class EchoGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.CceGen_Kind", out var kind) && kind == "OpenApi");
        context.RegisterSourceOutput(documents, (output, pair) => Echo(output, pair.Left.GetText()!.ToString()));
    }

    private static void Echo(SourceProductionContext output, string text)
    {
        var first = text.Split('\n')[0].Split(' ');
        if (first is ["//!", "throw"])
        {
            throw new InvalidOperationException("to order");
        }

        if (first is ["//!", var id, var severity, .. var tags])
        {
            var descriptor = new DiagnosticDescriptor(id, "Title", "Message", "Test", Enum.Parse<DiagnosticSeverity>(severity), isEnabledByDefault: true, customTags: tags);
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None));
        }

        if (text.Length == 0)
        {
            return;
        }

        output.AddSource("Echo.g.cs", SourceText.From(text, Encoding.UTF8));
    }
}
