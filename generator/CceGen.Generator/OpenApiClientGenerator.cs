using System.Linq;
using CceGen.Generator.Emit;
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
            .Select(static (pair, _) => AdditionalFile.From(pair.Left, pair.Right));

        var configs = files
            .Where(static file => file.IsConfig)
            .Select(static (file, cancellationToken) => ConfigResult.Read(file, cancellationToken))
            .Collect()
            .Combine(files.Select(static (file, _) => file.Path).Collect())
            .Select(static (pair, _) => ConfigResult.Match(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ReadConfigs);

        var results = files
            .Combine(configs)
            .Select(static (pair, _) => DocumentInput.From(pair.Left, pair.Right))
            .Where(static input => input is not null)
            .WithTrackingName(TrackingNames.FindDocuments)
            .Select(static (input, cancellationToken) => DocumentResult.Read(input!, cancellationToken))
            .WithTrackingName(TrackingNames.ReadDocument);

        var rejected = results
            .Collect()
            .Select(static (all, _) => DistinctNamespaces.Rejected(all))
            .WithTrackingName(TrackingNames.KeepDistinct);

        var models = results
            .Combine(rejected)
            .Where(static pair => pair.Left.Model is not null && !DistinctNamespaces.IsRejected(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left.Model!);

        Emit(context, models);

        Report(context, configs.SelectMany(static (all, _) => all.Select(config => config.Diagnostics)), TrackingNames.ConfigDiagnostics);
        Report(context, results.Select(static (result, _) => result.Diagnostics), TrackingNames.Diagnostics);
        Report(context, rejected.SelectMany(static (all, _) => all.Select(item => item.Diagnostics)), TrackingNames.RejectedDiagnostics);
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> diagnostics, string name) =>
        context.RegisterSourceOutput(diagnostics.WithTrackingName(name), Output.Report);

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ApiModel> models)
    {
        context.RegisterSourceOutput(
            models.Select(static (model, _) => model.Runtime).WithTrackingName(TrackingNames.Runtimes),
            static (output, model) => Output.AddAll(output, model.ExceptionHintName, () => RuntimeEmitter.Emit(model)));
        context.RegisterSourceOutput(
            models.Select(static (model, _) => model.Runtime.Helpers)
                .WithTrackingName(TrackingNames.HelperNeeds)
                .Collect()
                .Select(static (needs, _) => Helpers.Union(needs))
                .WithTrackingName(TrackingNames.Helpers),
            static (output, helpers) => Output.AddAll(output, helpers.Namespace, () => RuntimeFileEmitter.EmitHelpers(helpers)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Clients).WithTrackingName(TrackingNames.Clients),
            static (output, model) => Output.Add(output, model.HintName, () => ClientEmitter.Emit(model)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Operations).WithTrackingName(TrackingNames.Operations),
            static (output, model) => Output.Add(output, model.HintName, () => OperationEmitter.Emit(model)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.LongRunning).WithTrackingName(TrackingNames.LongRunningOperations),
            static (output, model) => Output.Add(output, model.HintName, () => LongRunningEmitter.Emit(model)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Objects).WithTrackingName(TrackingNames.Objects),
            static (output, model) => Output.Add(output, model.HintName, () => ObjectEmitter.Emit(model)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Enums).WithTrackingName(TrackingNames.Enums),
            static (output, model) => Output.Add(
                output, model.HintName, () => model.IsExtensible ? ExtensibleEnumEmitter.Emit(model) : EnumEmitter.Emit(model)));
    }
}
