namespace CceGen.Generator.Emit.Text;

/// <summary>The attribute for what the document deprecates.</summary>
internal static class DeprecatedAttribute
{
    public static string Text(SourceFile file) => $"[{file.Use("System", "Obsolete")}{(file.HasPlainObsolete ? "" : "(\"The document deprecates this.\")")}]";
}
