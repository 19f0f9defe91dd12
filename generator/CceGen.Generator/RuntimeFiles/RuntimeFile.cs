using System.Collections.Generic;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A file of <c>CceGen.Runtime</c>.</summary>
/// <param name="Name">Its path there without the extension, for example <c>Http/BufferPool</c>.</param>
/// <param name="TypeName">The type in it.</param>
/// <param name="Text">The whole file, with line feeds.</param>
/// <param name="Words">The identifiers in it.</param>
internal sealed record RuntimeFile(string Name, string TypeName, string Text, HashSet<string> Words)
{
    /// <summary>The folder that the file is in.</summary>
    public string Folder => Name.Substring(0, Name.LastIndexOf('/'));
}
