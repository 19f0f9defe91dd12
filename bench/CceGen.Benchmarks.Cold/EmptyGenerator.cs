using Microsoft.CodeAnalysis;

namespace CceGen.Benchmarks.Cold;

/// <summary>Reads the document and writes one empty class: what remains is the cost of the process, of Roslyn and of loading.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, cancellationToken) => text.GetText(cancellationToken)),
        static (output, text) => output.AddSource("Empty.g.cs", "class Empty { }"));
}
