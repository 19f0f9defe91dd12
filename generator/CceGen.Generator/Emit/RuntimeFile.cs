namespace CceGen.Generator.Emit;

/// <summary>A file of helper types that generated code calls.</summary>
/// <param name="TypeName">The type in the file, which also names it.</param>
/// <param name="Text">The whole file.</param>
internal sealed record RuntimeFile(string TypeName, string Text)
{
    /// <summary>
    /// The helper types have a namespace of their own below that of the document. Its using directives come before the
    /// document's types when a name is looked up, so that a schema of any name leaves the helpers alone.
    /// </summary>
    public const string SubNamespace = "ClientRuntime";
}
