using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Diagnostics;
using CceGen.Generator.Files;
using CceGen.Generator.Lowering;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.OpenApi.Versions;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Setup;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Pipeline;

/// <summary>A document, read and lowered: text to models in one step that can be cancelled.</summary>
/// <param name="Files">What was read: the places of the diagnostics are those in it.</param>
/// <param name="Model">Null when the document cannot be read at all.</param>
internal sealed record DocumentResult(DocumentFiles Files, ApiModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public string Path => Files.Input.File.Path;

    /// <param name="files">The document with its files.</param>
    /// <param name="versionWithoutRequired">The version of C#, if it does not have the modifier <c>required</c>; else null.</param>
    /// <param name="cancellationToken">Cancels the step.</param>
    public static DocumentResult Read(DocumentFiles files, string? versionWithoutRequired, CancellationToken cancellationToken)
    {
        var input = files.Input;
        var diagnostics = new DiagnosticBag();
        try
        {
            var options = Options(input, diagnostics);
            var references = new AssemblyReferences(input.File.Property(MsBuildOptionNames.ReferencedAssemblies));
            var unusable = references.MissingJson(options.JsonLibrary, input.File.Start)
                ?? references.MissingPrism(options.ClassStyle, input.File.Start)
                ?? MissingRequired(options, versionWithoutRequired, input);
            if (unusable is { } missing)
            {
                diagnostics.Report(missing);
                return new DocumentResult(files, null, diagnostics.ToEquatableArray());
            }

            var model = Read(files, options, diagnostics, cancellationToken);
            if (model?.HasValidation == true && references.MissingAnnotations(input.File.Start) is { } missingAnnotations)
            {
                return new DocumentResult(files, null, new[] { missingAnnotations }.ToEquatableArray());
            }

            var judged = diagnostics.ToEquatableArray().Select(info => Judged(info, model, options, files, cancellationToken));
            return new DocumentResult(files, model, judged.ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = InternalErrors.Of(exception, input.File.FileName, input.File.Start);
            return new DocumentResult(files, null, new[] { problem }.ToEquatableArray());
        }
    }

    private static DiagnosticInfo? MissingRequired(ClientOptions options, string? version, DocumentInput input) =>
        version is not null && new ClientPolicies(options).Style.HasRequiredKeyword
            ? Problems.RequiredKeywordUnknown(PlaceOf("useRequiredKeyword", input), version)
            : null;

    private static ClientOptions Options(DocumentInput input, DiagnosticBag diagnostics)
    {
        var file = input.File;
        var item = ItemOptions.Of(file.MetadataValue, file.Property, input.Config, file.Path, diagnostics);
        return ClientOptionsReader.Resolve(input.Config, file.Property, item.Value, file.Start, diagnostics) with
        {
            RuntimeNamespace = RuntimeNamespace.Of(file.Property(MsBuildOptionNames.AssemblyName), file.Property(MsBuildOptionNames.RootNamespace)),
        };
    }

    private static ApiModel? Read(DocumentFiles files, ClientOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        foreach (var part in files.Files)
        {
            diagnostics.AddRange(part.Parse(cancellationToken).Diagnostics);
        }

        var isWhole = files.Files.All(part => part.Parse(cancellationToken).IsWhole);
        var tree = files.Document.Parse(cancellationToken);

        // The syntax error is what is to be said; whatever else is missing is missing because of it.
        var said = isWhole ? diagnostics : new DiagnosticBag();
        return tree.Root is null ? null : Lower(tree.Root, files, options, said, cancellationToken);
    }

    /// <summary>An error by which a part of the document is lost may be a warning; one that leaves nothing of a file may not.</summary>
    private static DiagnosticInfo Judged(DiagnosticInfo info, ApiModel? model, ClientOptions options, DocumentFiles files, CancellationToken cancellationToken)
    {
        var leavesNothing = model is null || files.Files.Any(file => file.Path == info.Location?.Path && file.Parse(cancellationToken).Root is null);
        return leavesNothing || !DescriptorTable.CanBeLenient(info.Id)
            ? info
            : info with { Leniency = options.Lenient ? Leniency.Granted : Leniency.Offered };
    }

    private static ApiModel? Lower(
        SpecNode root, DocumentFiles files, ClientOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var document = OpenApiReader.Read(root, new FileSet(files.Files), diagnostics, cancellationToken);
        if (!document.IsSupported)
        {
            return null;
        }

        var policies = new ClientPolicies(options);
        var model = ModelBuilder.Build(document, files.Input.File.FileName, policies, diagnostics, cancellationToken);
        ReportUnmet(policies.Selection, files.Input, diagnostics);
        if (SharedException.Of(model) is { } exception)
        {
            diagnostics.Report(Problems.ExceptionOfOneClient(PlaceOf("exceptionClass", files.Input), exception));
        }

        return model;
    }

    // MSBuild has no places; where an nswag.json has the option is not kept, because no decision depends on it.
    private static void ReportUnmet(Selection selection, DocumentInput input, DiagnosticBag diagnostics)
    {
        foreach (var list in selection.Names)
        {
            foreach (var name in list.Unmet)
            {
                var didYouMean = Suggestion.For(name, list.Known) is { } suggestion ? $"; did you mean '{suggestion}'?" : "";
                diagnostics.Report(Problems.OptionNamesNothing(PlaceOf(list.Option, input), list.Option, name, didYouMean));
            }
        }

        foreach (var needed in selection.NeededTypes)
        {
            var option = selection.HasModels ? selection.ExcludedTypes.Option : "generateDtoTypes";
            diagnostics.Report(Problems.TypeNotExcluded(PlaceOf(option, input), needed.Key, option, needed.Value));
        }

        foreach (var filter in selection.Filters)
        {
            foreach (var (text, didYouMean) in filter.Unmet)
            {
                diagnostics.Report(Problems.FilterSelectsNothing(PlaceOf(filter.Option, input), filter.Option, text, didYouMean));
            }
        }
    }

    private static LocationInfo PlaceOf(string option, DocumentInput input) => input.Config?.PlaceOf(option) ?? input.File.Start;
}
