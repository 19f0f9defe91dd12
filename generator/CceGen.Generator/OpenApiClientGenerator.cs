using System;
using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Emit;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Files;
using CceGen.Generator.Model;
using CceGen.Generator.Pipeline;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator;

/// <summary>
/// Turns the OpenAPI documents among a project's AdditionalFiles into C# clients. This is the pipeline and nothing else:
/// every step is a method of a room, and what flows between them is compared by value.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenApiClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => AdditionalFile.From(pair.Left, pair.Right, cancellationToken));
        var facts = files.Select(static (file, _) => file.Facts);

        var configs = files
            .Where(static file => file.Facts.IsConfig)
            .Select(static (file, cancellationToken) => ConfigResult.Read(file, cancellationToken))
            .CollectBatch()
            .Combine(facts.Select(static (file, _) => file.Path).CollectBatch())
            .Select(static (pair, _) => new Batch<ConfigResult>(ConfigResult.Match(pair.Left.Items, pair.Right.Items)))
            .WithTrackingName(TrackingNames.ReadConfigs);

        var allFiles = context.AdditionalTextsProvider
            .Select(static (text, _) => new SpecFile(text.Path, cancellationToken => text.GetText(cancellationToken)?.ToString()))
            .WithTrackingName(TrackingNames.ReadFiles)
            .Collect()
            .Select(static (all, _) => new FileSet(all));
        var documents = facts
            .Combine(configs)
            .Select(static (pair, _) => DocumentInput.From(pair.Left, pair.Right.Items))
            .Where(static input => input is not null)
            .WithTrackingName(TrackingNames.FindDocuments)
            .Combine(allFiles)
            .Select(static (pair, cancellationToken) => DocumentFiles.Of(pair.Left!, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.CollectFiles);
        var results = documents
            .Select(static (document, cancellationToken) => DocumentContent.Of(document, cancellationToken))
            .WithTrackingName(TrackingNames.CompareContent)
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => SetupFacts.WithoutRequired(options)))
            .Select(static (pair, cancellationToken) => DocumentResult.Read(pair.Left.Files, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ReadDocument);

        var setup = facts
            .CollectBatch()
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => SetupFacts.Check(pair.Left.Items, pair.Right))
            .WithTrackingName(TrackingNames.CheckSetup);

        var allResults = results.CollectBatch();
        var neighbors = allResults
            .Select(static (all, _) => new Batch<DocumentNeighbors>(DistinctNamespaces.Check(all.Items)))
            .WithTrackingName(TrackingNames.KeepDistinct);

        var models = results
            .Combine(neighbors)
            .Select(static (pair, _) => DistinctNamespaces.Accepted(pair.Left, pair.Right.Items))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .Combine(setup)
            .SelectMany(static (pair, _) => pair.Right.IsUsable ? ImmutableArray.Create(pair.Left) : ImmutableArray<ApiModel>.Empty);

        Emit(context, models);

        Report(context, setup.SelectMany(static (check, _) => ImmutableArray.Create(new Batch<DiagnosticInfo>(check.Diagnostics))), TrackingNames.SetupDiagnostics);
        Report(context, files.Where(static file => file.Facts.IsProject).Select(static (file, cancellationToken) => new Batch<DiagnosticInfo>(SetupFacts.CheckProject(file, cancellationToken))), TrackingNames.ProjectDiagnostics);
        Report(context, configs.SelectMany(static (all, _) => all.Items.Select(static config => new Batch<DiagnosticInfo>(config.Diagnostics))), TrackingNames.ConfigDiagnostics);
        Report(
            context,
            documents.CollectBatch().Combine(allResults).SelectMany(static (pair, cancellationToken) => PlacedDiagnostics.Of(pair.Left.Items, pair.Right.Items, cancellationToken)),
            TrackingNames.Diagnostics);
        Report(context, neighbors.SelectMany(static (all, _) => all.Items.Select(static item => new Batch<DiagnosticInfo>(item.Diagnostics))), TrackingNames.RejectedDiagnostics);
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Batch<DiagnosticInfo>> diagnostics, string name) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(name), static (output, batch) => Output.Report(output, batch.Items));

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ApiModel> models)
    {
        IncrementalValueProvider<Batch<HelperUse>>[] uses =
        [
            Emit(context, models, static model => model.SharedTypes, TrackingNames.SharedTypes, RuntimeFileEmitter.EmitSharedType),
            Emit(context, models, static model => model.Interfaces, TrackingNames.Interfaces, InterfaceEmitter.Emit),
            Emit(context, models, static model => model.Clients, TrackingNames.Clients, ClientEmitter.Emit),
            Emit(context, models, static model => model.Operations, TrackingNames.Operations, OperationEmitter.Emit),
            Emit(context, models, static model => model.LongRunning, TrackingNames.LongRunningOperations, LongRunningEmitter.Emit),
            Emit(context, models, static model => model.WebhookClasses, TrackingNames.WebhookClasses, WebhookEmitter.EmitClass),
            Emit(context, models, static model => model.Webhooks, TrackingNames.Webhooks, WebhookEmitter.Emit),
            Emit(context, models, static model => model.Objects, TrackingNames.Objects, ObjectEmitter.Emit),
            Emit(context, models, static model => model.Collections, TrackingNames.Collections, CollectionEmitter.Emit),
            Emit(context, models, static model => model.Unions, TrackingNames.Unions, UnionEmitter.Emit),
            Emit(context, models, static model => model.Enums, TrackingNames.Enums, EnumEmitter.Emit),
        ];
        var needs = uses
            .Aggregate(static (all, some) => all.Combine(some).Select(static (pair, _) => new Batch<HelperUse>(Helpers.Union(pair.Left.Items.Concat(pair.Right.Items)))))
            .WithTrackingName(TrackingNames.HelperNeeds);
        context.RegisterSourceOutput(
            needs.SelectMany(static (all, _) => Slots.Of(Helpers.Of(all.Items), helper => helper.RuntimeFile))
                .SelectMany(static (slot, _) => slot.Items)
                .WithTrackingName(TrackingNames.Helpers),
            static (output, helper) => Output.Add(output, helper.RuntimeFile, () => RuntimeFileEmitter.EmitHelper(helper)));
    }

    // What the sources call of the helpers.
    private static IncrementalValueProvider<Batch<HelperUse>> Emit<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ApiModel> models,
        Func<ApiModel, EquatableArray<Unit<T>>> units,
        string name,
        Action<Unit<T>, CodeWriter> emit)
        where T : class
    {
        var sources = models
            .SelectMany((model, _) => UnitGroups.Of(units(model), name))
            .SelectMany(static (slot, _) => slot.Items)
            .WithTrackingName(name)
            .Select((group, cancellationToken) => EmittedSource.Of(group, emit, cancellationToken));
        context.RegisterSourceOutput(sources, Output.Add);
        return sources.Select(static (source, _) => source.Use).Collect().Select(static (all, _) => new Batch<HelperUse>(Helpers.Union(all)));
    }
}
