using System;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <content>The documentation comments of the methods of the client.</content>
internal static partial class LongRunningEmitter
{
    private static void WriteMemberDocumentation(SourceFile file, LongRunningModel model, Action<SourceFile, LongRunningModel> documentation)
    {
        if (model.InterfaceName is null)
        {
            documentation(file, model);
            return;
        }

        file.Body.Line("/// <inheritdoc/>");
        WriteObsolete(file, model);
    }

    private static void WriteGetDocumentation(SourceFile file, LongRunningModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Creates an object that follows one {model.Title}, for example after a restart of the program. It sends nothing.");
        WriteParameters(file, model);
        file.Body.Line("/// <returns>The object, which has not polled yet.</returns>");
        WriteNullException(file, model);
        WriteObsolete(file, model);
    }

    private static void WriteWaitDocumentation(SourceFile file, LongRunningModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Waits for the end of one {model.Title}.");
        WriteParameters(file, model);
        file.Body.Line($$"""
            /// <param name="{{Free(model, "options")}}">The options of the wait; the defaults when null.</param>
            /// <param name="{{Free(model, "progress")}}">Receives every response and every transient failure.</param>
            /// <param name="cancellationToken">Ends the wait. The operation itself goes on, and can be followed again.</param>
            /// <returns>The object that followed it, with the last response.</returns>
            """);
        WriteNullException(file, model);
        file.Body.Line($$"""
            /// <exception cref="OperationFailedException{TResult}">The operation failed.</exception>
            /// <exception cref="{{model.ExceptionName}}">The server returned an error, or its responses could not be read for too long.</exception>
            /// <exception cref="{{file.Use("System", "TimeoutException")}}">The operation did not end within the time of the options.</exception>
            /// <exception cref="{{file.Use("System", "OperationCanceledException")}}">The wait was cancelled.</exception>
            """);
        WriteObsolete(file, model);
    }

    private static void WriteParameters(SourceFile file, LongRunningModel model)
    {
        foreach (var parameter in Wire(model))
        {
            DocComment.WriteElement(file.Body, "param", parameter.Doc, $"name=\"{parameter.Name.TrimStart('@')}\"");
        }
    }

    private static void WriteNullException(SourceFile file, LongRunningModel model)
    {
        if (!model.Id.Type.IsValueType)
        {
            file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentNullException")}\"><paramref name=\"{model.Id.Name.TrimStart('@')}\"/> is null.</exception>");
        }
    }

    private static void WriteObsolete(SourceFile file, LongRunningModel model)
    {
        if (model.IsObsolete)
        {
            file.Body.Line(DeprecatedAttribute.Text(file));
        }
    }
}
