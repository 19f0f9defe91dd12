namespace CceGen.Generator.Emit;

/// <summary>The attribute for what the document deprecates.</summary>
internal static class ObsoleteAttribute
{
    public static string Text(SourceFile file) => $"[{file.Use("System", "Obsolete")}(\"The document deprecates this.\")]";
}
