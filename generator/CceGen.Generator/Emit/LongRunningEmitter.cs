using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes an operation object, and the methods of the client that make one.</summary>
internal static partial class LongRunningEmitter
{
    public static void Emit(Unit<LongRunningModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        file.ImportRuntime();
        using (file.Body.Block($"{file.ClientAccess} partial class {model.ClientName}"))
        {
            WriteClientMethods(file, model, model.Methods);
        }

        file.Body.Line();
        WriteClass(file, model);
        file.Body.Line();
        WriteProgressClass(file, model);
        file.WriteTo(source);
    }

    private static void WriteClientMethods(SourceFile file, LongRunningModel model, WaitMethodsModel methods)
    {
        var arguments = string.Join(", ", methods.Parameters.Select(parameter => parameter.Name));
        WriteDocumentation(file, model, WaitDeclarations.WriteGetDocumentation);
        file.Body.Line($"public {WaitDeclarations.GetSignature(file, methods)}");
        using (file.Body.Indent())
        {
            file.Body.Line($"=> new {model.Name}(this, {arguments});");
        }

        file.Body.Line();
        WriteDocumentation(file, model, WaitDeclarations.WriteWaitDocumentation);
        using (file.Body.Block($"public async {WaitDeclarations.WaitSignature(file, methods)}"))
        {
            var operation = WaitDeclarations.Free(methods, "operation");
            file.Body.Line($"var {operation} = Get{model.Name}({arguments});");
            file.Body.Line($"await {operation}.WaitForCompletionAsync({WaitDeclarations.Free(methods, "options")}, {WaitDeclarations.Free(methods, "progress")}, cancellationToken).ConfigureAwait(false);");
            file.Body.Line($"return {operation};");
        }
    }

    private static void WriteDocumentation(SourceFile file, LongRunningModel model, System.Action<SourceFile, WaitMethodsModel> documentation)
    {
        if (model.InterfaceName is null)
        {
            documentation(file, model.Methods);
            return;
        }

        file.Body.Line("/// <inheritdoc/>");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }
}
