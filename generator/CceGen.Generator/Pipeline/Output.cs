using System;
using System.Collections.Generic;
using CceGen.Generator.Diagnostics;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Emit;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Pipeline;

/// <summary>Hands files and diagnostics to the compiler. A file that cannot be written is an internal error of its own.</summary>
internal static class Output
{
    /// <summary>Adds the files of a group as one source.</summary>
    public static void Add<T>(SourceProductionContext output, UnitGroup<T> group, Func<Unit<T>, string> emit)
        where T : class
    {
        var files = new List<string>();
        foreach (var unit in group.Units)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            Try(output, unit.HintName, () => files.Add(emit(unit)));
        }

        if (files.Count > 0)
        {
            output.AddSource(group.HintName, GeneratedSource.Of(FileHead.Join(group.Units[0].File.DocumentName, group.Units[0].File.Usings, files)));
        }
    }

    /// <param name="name">Names the file where its name is not known before it is written.</param>
    public static void Add(SourceProductionContext output, string name, Func<GeneratedFile> emit) => Try(output, name, () =>
    {
        var file = emit();
        output.AddSource(file.HintName, GeneratedSource.Of(file.Text));
    });

    public static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void Try(SourceProductionContext output, string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalErrors.Of(exception, name, null).ToDiagnostic());
        }
    }
}
