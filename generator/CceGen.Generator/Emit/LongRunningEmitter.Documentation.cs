using System;
using System.Linq;
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
        DocComment.WriteElement(file.Body, "summary", $"Makes an object that follows one {model.Title}, for example after a restart of the program. Nothing is sent.");
        WriteParameters(file, model);
        file.Body.Line("/// <returns>The object, which has not asked yet.</returns>");
        WriteNullException(file, model);
        WriteObsolete(file, model);
    }

    private static void WriteWaitDocumentation(SourceFile file, LongRunningModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Follows one {model.Title} until it has ended.");
        WriteParameters(file, model);
        file.Body.Line($$"""
            /// <param name="{{Free(model, "options")}}">How often to ask, and what to put up with; the defaults when null.</param>
            /// <param name="{{Free(model, "progress")}}">Told about every answer, and about every failure that is put up with.</param>
            /// <param name="cancellationToken">Ends the waiting; what is waited for goes on, and can be followed again.</param>
            /// <returns>The object that followed it, with the last answer.</returns>
            """);
        WriteNullException(file, model);
        file.Body.Line($$"""
            /// <exception cref="OperationFailedException{TResult}">It ended, and not well.</exception>
            /// <exception cref="{{model.ExceptionName}}">The server refused to tell, or told nothing that can be read for too long.</exception>
            /// <exception cref="{{file.Use("System", "TimeoutException")}}">It had not ended after the time that the options give it.</exception>
            /// <exception cref="{{file.Use("System", "OperationCanceledException")}}">The waiting was cancelled.</exception>
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
            file.Body.Line(ObsoleteAttribute.Text(file));
        }
    }
}
