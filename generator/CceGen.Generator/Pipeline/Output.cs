using System;
using CceGen.Generator.Diagnostics;
using CceGen.Generator.Emit;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Primitives;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Pipeline;

/// <summary>Hands files and diagnostics to the compiler. A file that cannot be written is an internal error of its own.</summary>
internal static class Output
{
    public static void Add(SourceProductionContext output, EmittedSource source)
    {
        Report(output, source.Errors);
        if (source.Text is { } text)
        {
            output.AddSource(source.HintName, GeneratedSource.Of(text));
        }
    }

    /// <param name="name">Names the file where its name is not known before it is written.</param>
    public static void Add(SourceProductionContext output, string name, Func<GeneratedFile> emit)
    {
        try
        {
            var file = emit();
            output.AddSource(file.HintName, GeneratedSource.Of(file.Text));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalErrors.Of(exception, name, null).ToDiagnostic());
        }
    }

    public static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
