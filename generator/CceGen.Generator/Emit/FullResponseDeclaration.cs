using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes what the declaration of the method has that returns a response with its status code and headers.</summary>
internal static class FullResponseDeclaration
{
    /// <summary>The method; null when there is none.</summary>
    public static MethodModel? Of(MethodModel model) =>
        model.FullResponse is var (name, type) ? model with { Name = name, Result = type, FullResponse = null } : null;

    /// <summary>Writes the documentation: that of the method without the response but for what is returned.</summary>
    public static void WriteDocumentation(SourceFile file, MethodModel model)
    {
        file.Body.Line($"/// <inheritdoc cref=\"{MethodDeclaration.Reference(file, model)}\"/>");
        file.Body.Line("/// <returns>The response with its status code and headers.</returns>");
        MethodDeclaration.WriteObsolete(file, model.IsObsolete);
    }
}
