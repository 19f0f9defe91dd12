using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorRunResult _result;

    public GeneratorRun(GeneratorHost host, GeneratorRunResult result)
    {
        Host = host;
        _result = result;
        Sources = result.GeneratedSources.IsDefault
            ? ImmutableSortedDictionary<string, string>.Empty
            : result.GeneratedSources.ToImmutableSortedDictionary(
                source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The host that made the run, to be changed and run again.</summary>
    public GeneratorHost Host { get; }

    /// <summary>The generated texts by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    public ImmutableArray<GeneratedSourceResult> GeneratedSources =>
        _result.GeneratedSources.IsDefault ? [] : _result.GeneratedSources;

    /// <summary>The hint names of the sources that the generator has written since: all others are those of the earlier run.</summary>
    public IReadOnlyList<string> WrittenSince(GeneratorRun earlier)
    {
        var before = earlier.GeneratedSources.Select(source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. GeneratedSources.Where(source => !before.Contains(source.SourceText)).Select(source => source.HintName)];
    }

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    public IEnumerable<Diagnostic> WarningsAndErrors =>
        Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public Exception? Exception => _result.Exception;

    /// <summary>The reasons of all outputs of the named step; empty when the step did not run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var runs)
            ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>The reasons of all steps that add sources or report diagnostics.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. _result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The values that the named step handed on; none when the step did not run.</summary>
    public IEnumerable<object> ValuesOf(string step) =>
        _result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Value) : [];

    public IEnumerable<string> StepNames => _result.TrackedSteps.Keys;
}
