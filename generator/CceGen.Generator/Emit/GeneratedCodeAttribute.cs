namespace CceGen.Generator.Emit;

/// <summary>The attribute that marks types as generated. Its version is that of the output's shape, not of a build.</summary>
internal static class GeneratedCodeAttribute
{
    public static string Text(SourceFile file) => $"[{file.Use("System.CodeDom.Compiler", "GeneratedCode")}(\"CceGen\", \"0.1\")]";
}
