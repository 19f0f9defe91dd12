using System;
using System.Collections.Generic;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A file of <c>CceGen.Runtime</c>.</summary>
/// <param name="Name">Its path there without the extension, for example <c>Http/BufferPool</c>.</param>
/// <param name="TypeName">The type in it, for a part of a type with the name of its member: <c>JsonCodecs.Int64</c>.</param>
/// <param name="Text">The whole file, with line feeds.</param>
/// <param name="Words">The identifiers in it.</param>
internal sealed record RuntimeFile(string Name, string TypeName, string Text, HashSet<string> Words)
{
    private readonly Lazy<IReadOnlyList<RuntimePart>> _parts = new(() => RuntimeParts.Of(Text, Name.StartsWith(RuntimeFolders.NSwag + "/", StringComparison.Ordinal)));

    /// <summary>The text, cut at what differs from project to project.</summary>
    public IReadOnlyList<RuntimePart> Parts => _parts.Value;

    /// <summary>The folder that the file is in.</summary>
    public string Folder => Name.Substring(0, Name.LastIndexOf('/'));

    /// <summary>Whether the file is a part of a type that another file declares.</summary>
    public bool IsPart => TypeName.IndexOf('.') >= 0;

    /// <summary>Whether the file names the type, or the member of it.</summary>
    public bool Names(string typeName)
    {
        if (typeName.IndexOf('.') < 0)
        {
            return Words.Contains(typeName);
        }

        for (var index = Text.IndexOf(typeName, StringComparison.Ordinal); index >= 0; index = Text.IndexOf(typeName, index + 1, StringComparison.Ordinal))
        {
            var end = index + typeName.Length;
            if (end == Text.Length || !(char.IsLetterOrDigit(Text[end]) || Text[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }
}
