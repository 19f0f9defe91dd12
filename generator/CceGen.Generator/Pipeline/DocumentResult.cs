using System;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.Lowering;
using CceGen.Generator.Lowering.Policies;
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
    public static DocumentResult Read(DocumentFiles files, CancellationToken cancellationToken)
    {
        var input = files.Input;
        var diagnostics = new DiagnosticBag();
        try
        {
            var model = Read(files, diagnostics, cancellationToken);
            return new DocumentResult(input.File.Path, model, InOrder(diagnostics, input.File.Path));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = InternalErrors.Of(exception, input.File.FileName, input.File.Start);
            return new DocumentResult(input.File.Path, null, new[] { problem }.ToEquatableArray());
        }
    }

    private static ApiModel? Read(DocumentFiles files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var input = files.Input;
        var file = input.File;
        var options = ClientOptionsReader.Resolve(input.Config, file.Property, file.MetadataValue, file.Start, diagnostics) with
        {
            RuntimeNamespace = RuntimeNamespace.Of(file.Property(MsBuildOptionNames.AssemblyName), file.Property(MsBuildOptionNames.RootNamespace)),
        };
        foreach (var part in files.Files)
        {
            diagnostics.AddRange(part.Parse(cancellationToken).Diagnostics);
        }

        var isWhole = files.Files.All(part => part.Parse(cancellationToken).IsWhole);
        var tree = files.Document.Parse(cancellationToken);

        // The syntax error is what is to be said; whatever else is missing is missing because of it.
        return tree.Root is null ? null : Lower(tree.Root, files, options, isWhole ? diagnostics : new DiagnosticBag(), cancellationToken);
    }

    private static ApiModel? Lower(
        SpecNode root, DocumentFiles files, ClientOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var document = OpenApiReader.Read(root, new FileSet(files.Files), diagnostics, cancellationToken);
        return document.IsSupported ? ModelBuilder.Build(document, files.Input.File.FileName, new ClientPolicies(options), diagnostics, cancellationToken) : null;
    }

    private static EquatableArray<DiagnosticInfo> InOrder(DiagnosticBag diagnostics, string path) => diagnostics.ToEquatableArray()
        .OrderBy(item => item.Location is { } location && location.Path != path)
        .ThenBy(item => item.Location?.Path, StringComparer.Ordinal)
        .ThenBy(item => item.Location?.Span.Start ?? 0)
        .ThenBy(item => item.Id)
        .ToEquatableArray();
}
