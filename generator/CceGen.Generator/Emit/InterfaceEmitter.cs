using System;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the interface of a client.</summary>
internal static class InterfaceEmitter
{
    public static void Emit(Unit<InterfaceModel> unit, CodeWriter source)
    {
        var model = unit.Content;
        var file = new SourceFile(unit.File);
        DocComment.Write(file.Body, model.Doc);
        file.Body.Line(GeneratedCodeAttribute.Text(file));
        using (file.Body.Block($"{file.Access} partial interface {model.Name}{(model.Base is null ? "" : " : " + model.Base)}"))
        {
            WriteMembers(file, model);
            RequestOptionsEmitter.WriteDeclaration(file, model);
        }

        file.WriteTo(source);
    }

    private static void WriteMembers(SourceFile file, InterfaceModel model)
    {
        var isFirst = true;
        void Write(Action documentation, Func<string> signature)
        {
            if (!isFirst)
            {
                file.Body.Line();
            }

            isFirst = false;
            documentation();
            file.Body.Line($"{signature()};");
        }

        void WriteFull(MethodModel method, MethodModel full, bool hasToken) =>
            Write(() => FullResponseDeclaration.WriteDocumentation(file, method), () => MethodDeclaration.Signature(file, full, hasToken));

        foreach (var method in model.Methods)
        {
            Write(() => MethodDeclaration.WriteDocumentation(file, method, hasToken: true), () => MethodDeclaration.Signature(file, method, hasToken: true));
            if (!method.HasOptionalParameters)
            {
                Write(() => MethodDeclaration.WriteDocumentation(file, method, hasToken: false), () => MethodDeclaration.Signature(file, method, hasToken: false));
            }

            if (FullResponseDeclaration.Of(method) is { } full)
            {
                WriteFull(method, full, hasToken: true);
                if (!method.HasOptionalParameters)
                {
                    WriteFull(method, full, hasToken: false);
                }
            }
        }

        foreach (var method in model.Methods.Where(method => method.SyncName is not null))
        {
            Write(() => MethodDeclaration.WriteSyncDocumentation(file, method), () => MethodDeclaration.SyncSignature(file, method));
        }

        foreach (var methods in model.WaitMethods)
        {
            Write(() => WaitDeclarations.WriteGetDocumentation(file, methods), () => WaitDeclarations.GetSignature(file, methods));
            Write(() => WaitDeclarations.WriteWaitDocumentation(file, methods), () => WaitDeclarations.WaitSignature(file, methods));
        }
    }
}
