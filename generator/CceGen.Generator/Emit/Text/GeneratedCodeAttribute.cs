using System.Reflection;

namespace CceGen.Generator.Emit.Text;

/// <summary>The attribute that marks types as generated. Its version is the major and minor one of the generator.</summary>
internal static class GeneratedCodeAttribute
{
    /// <summary>The name of the tool.</summary>
    public const string Tool = "CceGen";

    public static readonly string Arguments = $"\"{Tool}\", \"{typeof(GeneratedCodeAttribute).GetTypeInfo().Assembly.GetName().Version.ToString(2)}\"";

    public static string Text(SourceFile file) => $"[{file.Use("System.CodeDom.Compiler", "GeneratedCode")}({Arguments})]";
}
