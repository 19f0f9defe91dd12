using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>Makes a helper file of a fixed text.</summary>
internal static class RuntimeTemplate
{
    /// <param name="text">The type; <c>?</c> after a reference type is written <c>~</c> and <c>!</c> is written <c>^</c>.</param>
    public static RuntimeFile Emit(FileModel model, string typeName, string text, params IEnumerable<string> namespaces)
    {
        var file = new SourceFile(model, RuntimeFile.SubNamespace);
        foreach (var name in namespaces)
        {
            file.Import(name);
        }

        file.Import("System.CodeDom.Compiler");
        var code = text.Replace("~", file.Nullable("")).Replace("^", file.Bang);
        file.Body.Line(code.Replace("[Generated]", "[GeneratedCode(\"CceGen\", \"0.1\")]"));
        return new RuntimeFile(typeName, file.ToString());
    }
}
