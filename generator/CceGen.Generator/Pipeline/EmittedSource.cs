using System;
using System.Collections.Generic;
using System.Threading;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>The text of a source. A file that cannot be written is an internal error of its own, and the others of the source are there.</summary>
/// <param name="Text">Null when there is none.</param>
/// <param name="Use">What it calls of the helpers.</param>
internal sealed record EmittedSource(string HintName, string? Text, EquatableArray<DiagnosticInfo> Errors, HelperUse Use)
{
    public static EmittedSource Of<T>(UnitGroup<T> group, Action<Unit<T>, CodeWriter> emit, CancellationToken cancellationToken)
        where T : class
    {
        var file = group.Units[0].File;
        var head = FileHead.Of(file.DocumentName, file.Usings);
        var source = new CodeWriter(level: 0);
        source.Copy(head);
        var errors = new List<DiagnosticInfo>();
        foreach (var unit in group.Units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = source.Length;
            try
            {
                source.Copy(start == head.Length ? "" : "\n");
                emit(unit, source);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                source.Truncate(start);
                errors.Add(InternalErrors.Of(exception, unit.HintName, null));
            }
        }

        var text = source.Length == head.Length ? null : source.Finish();
        var names = text is null ? [] : HelperNames.In(text, file.Json.ToString());
        return new EmittedSource(group.HintName, text, errors.ToEquatableArray(), new HelperUse(file.RuntimeNamespace, file.Json, names.ToEquatableArray()));
    }
}
