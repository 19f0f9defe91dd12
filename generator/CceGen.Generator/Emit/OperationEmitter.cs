using System.Linq;
using CceGen.Generator.Emit.Responses;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the part of a client that belongs to one operation.</summary>
internal static partial class OperationEmitter
{
    public static string Emit(Unit<OperationModel> unit)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        using (file.Body.Block($"{file.Access} partial class {model.ClientName}"))
        {
            var method = model.Method;
            if (FullResponseDeclaration.Of(method) is { } full)
            {
                WriteShort(file, model, full);
                WriteOverload(file, model, method);
                file.Body.Line();
                WriteMethod(file, model, full);
                WriteOverload(file, model, full);
            }
            else
            {
                WriteMethod(file, model, method);
                WriteOverload(file, model, method);
            }
        }

        FullResponseEmitter.Write(file, model);
        return file.ToString();
    }

    private static void WriteMethod(SourceFile file, OperationModel model, MethodModel method)
    {
        WriteDocumentation(file, model, method, hasToken: true);
        using (file.Body.Block($"public async {MethodDeclaration.Signature(file, method, hasToken: true)}"))
        {
            WriteRequest(file, model);
            file.Body.Line();
            ResponseEmitter.Write(file, model);
        }
    }

    /// <summary>The method that returns the value of the response alone.</summary>
    private static void WriteShort(SourceFile file, OperationModel model, MethodModel full)
    {
        WriteDocumentation(file, model, model.Method, hasToken: true);
        var call = $"{full.Name}({Arguments(model)}cancellationToken)";
        file.Body.Line($"public {(model.Result is null ? "" : "async ")}{MethodDeclaration.Signature(file, model.Method, hasToken: true)}");
        using (file.Body.Indent())
        {
            file.Body.Line(model.Result is null ? $"=> {call};" : $"=> (await {call}.ConfigureAwait(false)).Value;");
        }
    }

    private static void WriteOverload(SourceFile file, OperationModel model, MethodModel method)
    {
        if (model.HasOptionalParameters)
        {
            return;
        }

        file.Body.Line();
        WriteDocumentation(file, model, method, hasToken: false);
        file.Body.Line($"public {MethodDeclaration.Signature(file, method, hasToken: false)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {method.Name}({Arguments(model)}{file.Use("System.Threading", "CancellationToken")}.None);");
        }
    }

    private static string Arguments(OperationModel model) => string.Concat(model.Signature.Select(parameter => parameter.Name + ", "));

    private static void WriteDocumentation(SourceFile file, OperationModel model, MethodModel method, bool hasToken)
    {
        if (model.InterfaceName is not null)
        {
            file.Body.Line("/// <inheritdoc/>");
            MethodDeclaration.WriteObsolete(file, model.IsObsolete);
        }
        else if (method.Name == model.MethodName)
        {
            MethodDeclaration.WriteDocumentation(file, method, hasToken);
        }
        else
        {
            FullResponseDeclaration.WriteDocumentation(file, model.Method);
        }
    }
}
