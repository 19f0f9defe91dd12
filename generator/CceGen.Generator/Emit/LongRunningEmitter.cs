using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes an operation object, and the methods of the client that make one.</summary>
internal static partial class LongRunningEmitter
{
    public static string Emit(Unit<LongRunningModel> unit)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        if (model.InterfaceName is not null)
        {
            WriteInterface(file, model, model.InterfaceName);
            file.Body.Line();
        }

        using (file.Body.Block($"{file.Access} partial class {model.ClientName}"))
        {
            WriteClientMethods(file, model);
        }

        file.Body.Line();
        WriteClass(file, model);
        file.Body.Line();
        WriteProgressClass(file, model);
        return file.ToString();
    }

    private static void WriteInterface(SourceFile file, LongRunningModel model, string interfaceName)
    {
        using (file.Body.Block($"{file.Access} partial interface {interfaceName}"))
        {
            WriteGetDocumentation(file, model);
            file.Body.Line($"{GetSignature(file, model)};");
            file.Body.Line();
            WriteWaitDocumentation(file, model);
            file.Body.Line($"{WaitSignature(file, model)};");
        }
    }

    private static void WriteClientMethods(SourceFile file, LongRunningModel model)
    {
        var arguments = Arguments(model);
        WriteMemberDocumentation(file, model, WriteGetDocumentation);
        file.Body.Line($"public {GetSignature(file, model)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> new {model.Name}(this, {arguments});");
        }

        file.Body.Line();
        WriteMemberDocumentation(file, model, WriteWaitDocumentation);
        using (file.Body.Block($"public async {WaitSignature(file, model)}"))
        {
            var operation = Free(model, "operation");
            file.Body.Line($"var {operation} = Get{model.Name}({arguments});");
            file.Body.Line($"await {operation}.WaitForCompletionAsync({Free(model, "options")}, {Free(model, "progress")}, cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"return {operation};");
        }
    }

    private static string GetSignature(SourceFile file, LongRunningModel model) =>
        $"{model.Name} Get{model.Name}({string.Join(", ", Parameters(file, model))})";

    private static string WaitSignature(SourceFile file, LongRunningModel model)
    {
        var progress = file.Nullable($"{file.Use("System", "IProgress")}<{model.ProgressName}>");
        var parameters = Parameters(file, model).Concat(
        [
            $"{file.Nullable("LongRunningOptions")} {Free(model, "options")} = null",
            $"{progress} {Free(model, "progress")} = null",
            $"{file.Use("System.Threading", "CancellationToken")} cancellationToken = default",
        ]);
        return $"{file.Use("System.Threading.Tasks", "Task")}<{model.Name}> {model.WaitMethod}({string.Join(", ", parameters)})";
    }

    private static IEnumerable<string> Parameters(SourceFile file, LongRunningModel model) => Wire(model).Select(parameter =>
        $"{file.TypeName(parameter.Type)} {parameter.Name}{(parameter.IsRequired || !model.HasOptionalParameters ? "" : " = null")}");

    private static string Arguments(LongRunningModel model) => string.Join(", ", Wire(model).Select(parameter => parameter.Name));

    private static IEnumerable<ParameterModel> Wire(LongRunningModel model) => model.Parameters.Select(held => held.Parameter);

    private static string Free(LongRunningModel model, string name) => FreeName.Of(name, Wire(model));
}
