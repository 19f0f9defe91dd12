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
        using (file.Body.Block($"{file.ClientAccess} partial class {model.ClientName}"))
        {
            WriteMethod(file, model);
            if (!model.HasOptionalParameters)
            {
                file.Body.Line();
                WriteOverload(file, model);
            }

            if (model.SyncName is not null)
            {
                file.Body.Line();
                WriteSync(file, model);
            }
        }

        return file.ToString();
    }

    private static void WriteMethod(SourceFile file, OperationModel model)
    {
        WriteDocumentation(file, model, hasToken: true);
        using (file.Body.Block($"{Access(model)} async {MethodDeclaration.Signature(file, model.Method, hasToken: true)}"))
        {
            WriteRequest(file, model);
            file.Body.Line();
            ResponseEmitter.Write(file, model);
        }
    }

    private static void WriteOverload(SourceFile file, OperationModel model)
    {
        WriteDocumentation(file, model, hasToken: false);
        var arguments = model.Signature.Select(parameter => parameter.Name + ", ");
        file.Body.Line($"{Access(model)} {MethodDeclaration.Signature(file, model.Method, hasToken: false)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {model.MethodName}({string.Concat(arguments)}{file.Use("System.Threading", "CancellationToken")}.None);");
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

        var arguments = model.Signature.Select(parameter => parameter.Name + ", ");
        file.Body.Line($"{Access(model)} {MethodDeclaration.SyncSignature(file, model.Method)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> {file.Use("System.Threading.Tasks", "Task")}.Run(() => {model.MethodName}({string.Concat(arguments)}{file.Use("System.Threading", "CancellationToken")}.None)).GetAwaiter().GetResult();");
        }
    }

    private static string Access(OperationModel model) => (model.IsProtected ? "protected" : "public") + (model.IsVirtual ? " virtual" : "");

    private static void WriteDocumentation(SourceFile file, OperationModel model, bool hasToken)
    {
        if (model.InterfaceName is null)
        {
            MethodDeclaration.WriteDocumentation(file, model.Method, hasToken);
            return;
        }

        file.Body.Line("/// <inheritdoc/>");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }
}
