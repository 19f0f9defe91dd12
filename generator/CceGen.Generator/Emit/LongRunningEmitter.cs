using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit;

/// <summary>Writes an operation object, and the methods of the client that make one.</summary>
internal static class LongRunningEmitter
{
    private const string Options = "LongRunningOptions";

    public static string Emit(LongRunningModel model)
    {
        var file = new SourceFile(model.File);
        file.ImportRuntime();
        if (model.InterfaceName is not null)
        {
            using (file.Body.Block($"{model.File.Access} partial interface {model.InterfaceName}"))
            {
                WriteGetDocumentation(file, model);
                file.Body.Line($"{GetSignature(file, model)};");
                file.Body.Line();
                WriteWaitDocumentation(file, model);
                file.Body.Line($"{WaitSignature(file, model)};");
            }

            file.Body.Line();
        }

        using (file.Body.Block($"{model.File.Access} partial class {model.ClientName}"))
        {
            WriteClientMethods(file, model);
        }

        file.Body.Line();
        WriteClass(file, model);
        return file.ToString();
    }

    private static void WriteClientMethods(SourceFile file, LongRunningModel model)
    {
        var arguments = string.Join(", ", model.Parameters.Select(parameter => parameter.Name));
        WriteInherited(file, model, WriteGetDocumentation);
        file.Body.Line($"public {GetSignature(file, model)} => new {model.Name}(this, {arguments});");
        file.Body.Line();
        WriteInherited(file, model, WriteWaitDocumentation);
        using (file.Body.Block($"public async {WaitSignature(file, model)}"))
        {
            var operation = Free(model, "operation");
            file.Body.Line($"var {operation} = Get{model.Name}({arguments});");
            file.Body.Line($"await {operation}.WaitForCompletionAsync({Free(model, "options")}, {Free(model, "progress")}, cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"return {operation};");
        }
    }

    private static void WriteInherited(SourceFile file, LongRunningModel model, System.Action<SourceFile, LongRunningModel> documentation)
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
        DocComment.WriteElement(file.Body, "summary", $"An object that follows one {model.Title}, for example after a restart of the program. Nothing is sent.");
        WriteParameters(file, model);
        WriteObsolete(file, model);
    }

    private static void WriteWaitDocumentation(SourceFile file, LongRunningModel model)
    {
        DocComment.WriteElement(file.Body, "summary", $"Follows one {model.Title} until it has ended.");
        WriteParameters(file, model);
        file.Body.Line($$"""
            /// <param name="{{Free(model, "options")}}">How often to ask, and what to put up with; the defaults when null.</param>
            /// <param name="{{Free(model, "progress")}}">Told about every answer, and about failures that are put up with.</param>
            /// <param name="cancellationToken">Ends the waiting; what is waited for goes on.</param>
            /// <returns>The object that followed it, with the last answer.</returns>
            /// <exception cref="OperationFailedException{TResult}">It ended, and not well.</exception>
            /// <exception cref="{{model.ExceptionName}}">The server refused to tell, or told nothing that can be read for too long.</exception>
            """);
        WriteObsolete(file, model);
    }

    private static void WriteParameters(SourceFile file, LongRunningModel model)
    {
        foreach (var parameter in model.Parameters)
        {
            DocComment.WriteElement(file.Body, "param", parameter.Doc, $"name=\"{parameter.Name.TrimStart('@')}\"");
        }
    }

    private static string GetSignature(SourceFile file, LongRunningModel model) => $"{model.Name} Get{model.Name}({Parameters(file, model)})";

    private static string WaitSignature(SourceFile file, LongRunningModel model)
    {
        var parameters = string.Concat(model.Parameters.Select(parameter => Parameter(file, parameter) + ", "));
        var progress = file.Nullable($"{file.Use("System", "IProgress")}<OperationProgress<{file.TypeName(model.Result)}>>");
        return $"{file.Use("System.Threading.Tasks", "Task")}<{model.Name}> {model.WaitMethod}({parameters}{file.Nullable(Options)} {Free(model, "options")} = null, "
            + $"{progress} {Free(model, "progress")} = null, {file.Use("System.Threading", "CancellationToken")} cancellationToken = default)";
    }

    private static string Parameters(SourceFile file, LongRunningModel model) =>
        string.Join(", ", model.Parameters.Select(parameter => Parameter(file, parameter)));

    private static string Parameter(SourceFile file, ParameterModel parameter) =>
        $"{file.TypeName(parameter.Type)} {parameter.Name}{(parameter.IsRequired ? "" : " = null")}";

    private static void WriteClass(SourceFile file, LongRunningModel model)
    {
        var result = file.TypeName(model.Result);
        DocComment.WriteElement(file.Body, "summary", $"Follows one {model.Title}: asks how far it is, and waits for its end.");
        WriteObsolete(file, model);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{model.File.Access} sealed partial class {model.Name} : LongRunningOperation<{result}>"))
        {
            file.Body.Line($"private readonly {model.ClientName} _{Free(model, "client")};");
            foreach (var parameter in model.Parameters)
            {
                file.Body.Line($"private readonly {file.TypeName(parameter.Type)} {Field(parameter)};");
            }

            file.Body.Line();
            WriteConstructor(file, model);
            file.Body.Line();
            WriteOverrides(file, model, result);
        }
    }

    private static void WriteConstructor(SourceFile file, LongRunningModel model)
    {
        file.Body.Line($"internal {model.Name}({model.ClientName} {Free(model, "client")}, {string.Join(", ", model.Parameters.Select(parameter => $"{file.TypeName(parameter.Type)} {parameter.Name}"))})");
        using (file.Body.Indent())
        {
            file.Body.Line($": base({WireTextExpression.Of(model.Id.Type, model.Id.Name)}, {model.Interval.ToString(CultureInfo.InvariantCulture)})");
        }

        file.Body.Line("{");
        using (file.Body.Indent())
        {
            file.Body.Line($"_{Free(model, "client")} = {Free(model, "client")};");
            foreach (var parameter in model.Parameters)
            {
                file.Body.Line($"{Field(parameter)} = {parameter.Name};");
            }
        }

        file.Body.Line("}");
    }

    private static void WriteOverrides(SourceFile file, LongRunningModel model, string result)
    {
        var text = file.Nullable("string");
        var fields = string.Concat(model.Parameters.Select(parameter => Field(parameter) + ", "));
        file.Body.Line($$"""
            private protected override {{file.Use("System.Threading.Tasks", "Task")}}<{{result}}> AskAsync(RetryAfterHint hint, {{file.Use("System.Threading", "CancellationToken")}} cancellationToken)
                => _{{Free(model, "client")}}.{{model.PollMethod}}({{fields}}hint, cancellationToken);

            private protected override {{text}} StatusOf({{result}} value) => {{Value(model.Status)}};

            private protected override {{text}} ProgressOf({{result}} value) => {{(model.Progress is null ? "null" : Value(model.Progress))}};

            """);
        using (file.Body.Block($"private protected override OperationState StateOf({text} status) => status switch", "};"))
        {
            WriteState(file, model.Succeeded, "Succeeded");
            WriteState(file, model.Failed, "Failed");
            WriteState(file, model.Paused, "Paused");
            file.Body.Line("_ => OperationState.Running,");
        }
    }

    private static void WriteState(SourceFile file, EquatableArray<string> statuses, string state)
    {
        if (statuses.Count > 0)
        {
            file.Body.Line($"{string.Join(" or ", statuses.Select(Literal.Of))} => OperationState.{state},");
        }
    }

    // Any member on the way may be missing.
    private static string Value(MemberPathModel path) => WireTextExpression.Of(path.Type with { IsNullable = true }, "value." + string.Join("?.", path.Properties));

    private static string Free(LongRunningModel model, string name) => FreeName.Of(name, model.Parameters);

    private static string Field(ParameterModel parameter) => "_" + parameter.Name.TrimStart('@');

    private static void WriteObsolete(SourceFile file, LongRunningModel model)
    {
        if (model.IsObsolete)
        {
            file.Body.Line(ObsoleteAttribute.Text(file));
        }
    }
}
