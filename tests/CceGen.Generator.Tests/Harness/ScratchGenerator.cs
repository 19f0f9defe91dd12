using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

/// <summary>A generator of one line, to test the harness with: a class named after each file, with the value of one piece of metadata.</summary>
internal sealed class ScratchGenerator : IIncrementalGenerator
{
    public const string Step = "Names";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => (
                Name: Path.GetFileNameWithoutExtension(pair.Left.Path),
                Text: pair.Left.GetText(cancellationToken)!.ToString().Trim(),
                Kind: pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.CceGen_Kind", out var kind) ? kind : "none"))
            .WithTrackingName(Step);
        context.RegisterSourceOutput(classes, static (output, item) => output.AddSource(
            $"{item.Name}.g.cs",
            $"/// <summary>Scratch.</summary>\npublic static class {item.Name} {{\n/// <summary>Scratch.</summary>\npublic const string Text = \"{item.Text}{item.Kind}\"; }}\n"));
    }
}
