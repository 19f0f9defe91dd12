using System.Linq;
using CceGen.Generator.Emit.Responses;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the part of a client that belongs to one operation.</summary>
internal static partial class OperationEmitter
{
    public static void Emit(Unit<OperationModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        file.ImportJsonRuntime();
        using (file.Body.Block($"{file.ClientAccess} partial class {model.ClientName}"))
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

            if (model.SyncName is not null)
            {
                file.Body.Line();
                WriteSync(file, model);
            }
        }

        FullResponseEmitter.Write(file, model);
        file.WriteTo(source);
    }

    private static void WriteMethod(SourceFile file, OperationModel model, MethodModel method)
    {
        WriteDocumentation(file, model, method, hasToken: true);
        using (file.Body.Block($"{Access(model)} async {MethodDeclaration.Signature(file, method, hasToken: true)}"))
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
        file.Body.Line($"{Access(model)} {(model.Result is null ? "" : "async ")}{MethodDeclaration.Signature(file, model.Method, hasToken: true)}");
        using (file.Body.Indent())
        {
            file.Body.Line(model.Result is null ? $"=> {call};" : $"=> (await {call}.ConfigureAwait(false)).Value;");
        }
    }

    // On a thread of the pool, where no context is that could wait for this one.
    private static void WriteSync(SourceFile file, OperationModel model)
    {
        if (model.InterfaceName is null)
        {
            MethodDeclaration.WriteSyncDocumentation(file, model.Method);
        }
        else
        {
            file.Body.Line("/// <inheritdoc/>");
            MethodDeclaration.WriteObsolete(file, model.IsObsolete);
        }

        file.Body.Line($"{Access(model)} {MethodDeclaration.SyncSignature(file, model.Method)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {file.Use("System.Threading.Tasks", "Task")}.Run(() => {model.MethodName}({Arguments(model)}{file.Use("System.Threading", "CancellationToken")}.None)).GetAwaiter().GetResult();");
        }
    }

    private static string Access(OperationModel model) => (model.IsProtected ? "protected" : "public") + (model.IsVirtual ? " virtual" : "");

    private static void WriteOverload(SourceFile file, OperationModel model, MethodModel method)
    {
        if (model.HasOptionalParameters)
        {
            return;
        }

        file.Body.Line();
        WriteDocumentation(file, model, method, hasToken: false);
        file.Body.Line($"{Access(model)} {MethodDeclaration.Signature(file, method, hasToken: false)}");
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
