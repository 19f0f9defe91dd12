using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes what the declarations of the methods that make an operation object have in an interface and in a class.</summary>
internal static class WaitDeclarations
{
    public static string GetSignature(SourceFile file, WaitMethodsModel model) =>
        $"{model.Name} Get{model.Name}({string.Join(", ", MethodDeclaration.Parameters(file, model.Parameters, model.HasOptionalParameters))})";

    public static string WaitSignature(SourceFile file, WaitMethodsModel model)
    {
        var progress = file.Nullable($"{file.Use("System", "IProgress")}<{model.ProgressName}>");
        var parameters = MethodDeclaration.Parameters(file, model.Parameters, model.HasOptionalParameters).Concat(
        [
            $"{file.Nullable("LongRunningOptions")} {Free(model, "options")} = null",
            $"{progress} {Free(model, "progress")} = null",
            $"{file.Use("System.Threading", "CancellationToken")} cancellationToken = default",
        ]);
        return $"{file.Use("System.Threading.Tasks", "Task")}<{model.Name}> {model.WaitMethod}({string.Join(", ", parameters)})";
    }

    public static void WriteGetDocumentation(SourceFile file, WaitMethodsModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Creates an object that follows one {model.Title}, for example after a restart of the program. It sends nothing.");
        MethodDeclaration.WriteParameterDocumentation(file, model.Parameters);
        file.Body.Line("/// <returns>The object, which has not polled yet.</returns>");
        WriteNullException(file, model);
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }

    public static void WriteWaitDocumentation(SourceFile file, WaitMethodsModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Waits for the end of one {model.Title}.");
        MethodDeclaration.WriteParameterDocumentation(file, model.Parameters);
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
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }

    /// <summary>A name for what the methods add to the parameters.</summary>
    public static string Free(WaitMethodsModel model, string name) => FreeName.Of(name, model.Parameters.Select(parameter => parameter.Name));

    private static void WriteNullException(SourceFile file, WaitMethodsModel model)
    {
        if (model.Id is not null)
        {
            file.Body.Line($"/// <exception cref=\"{file.Use("System", "ArgumentNullException")}\"><paramref name=\"{model.Id.TrimStart('@')}\"/> is null.</exception>");
        }
    }
}
