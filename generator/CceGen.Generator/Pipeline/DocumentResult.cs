using System;
using System.Linq;
using System.Threading;
using CceGen.Generator.Lowering;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Pipeline;

/// <summary>A document, read and lowered: text to models in one step that can be cancelled.</summary>
/// <param name="Model">Null when the document cannot be read at all.</param>
internal sealed record DocumentResult(string Path, ApiModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static DocumentResult Read(DocumentInput input, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var model = Read(input, diagnostics, cancellationToken);
            return new DocumentResult(input.File.Path, model, InOrder(diagnostics));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = InternalErrors.Of(exception, input.File.FileName, input.File.Start);
            return new DocumentResult(input.File.Path, null, new[] { problem }.ToEquatableArray());
        }
    }

    private static ApiModel? Read(DocumentInput input, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var file = input.File;
        var options = ClientOptionsReader.Resolve(input.Config, file.Property, file.MetadataValue, file.Start, diagnostics) with
        {
            RuntimeNamespace = RuntimeNamespace.Of(file.Property(MsBuildOptionNames.AssemblyName), file.Property(MsBuildOptionNames.RootNamespace)),
        };
        var text = file.Text.GetText(cancellationToken)?.ToString() ?? "";
        if (SpecParser.Parse(text, file.Path, diagnostics, cancellationToken) is { } root)
        {
            return Lower(root, file, options, diagnostics, cancellationToken);
        }

        // The syntax error is what is to be said; whatever else is missing is missing because of it.
        return SyntaxRecovery.Parse(text, file.Path, cancellationToken) is { } rest
            ? Lower(rest, file, options, new DiagnosticBag(), cancellationToken)
            : null;
    }

    private static ApiModel? Lower(
        SpecNode root, AdditionalFile file, ClientOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var document = OpenApiReader.Read(root, diagnostics, cancellationToken);
        return document.IsSupported ? ModelBuilder.Build(document, file.FileName, options, diagnostics, cancellationToken) : null;
    }

    private static EquatableArray<DiagnosticInfo> InOrder(DiagnosticBag diagnostics) =>
        diagnostics.ToEquatableArray().OrderBy(item => item.Location?.Span.Start ?? 0).ThenBy(item => item.Id).ToEquatableArray();
}
