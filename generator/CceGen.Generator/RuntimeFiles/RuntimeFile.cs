using System;
using System.Collections.Generic;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A file of <c>CceGen.Runtime</c>.</summary>
/// <param name="Name">Its path there without the extension, for example <c>Http/BufferPool</c>.</param>
/// <param name="TypeName">The type in it, for a part of a type with the name of its member: <c>JsonCodecs.Int64</c>.</param>
/// <param name="Read">Returns the whole file, with line feeds.</param>
internal sealed record RuntimeFile(string Name, string TypeName, Func<string> Read)
{
    private readonly Lazy<string> _text = new(Read);

    private readonly Lazy<HashSet<string>> _words = new(() => WordsOf(Read()));

    private readonly Lazy<IReadOnlyList<RuntimePart>> _parts = new(() => RuntimeParts.Of(Read(), isHelper: false, Name.StartsWith(RuntimeFolders.NSwag + "/", StringComparison.Ordinal)));

    private readonly Lazy<RuntimeOutline> _outline = new(() => RuntimeOutline.Of(Read(), TypeName.IndexOf('.') >= 0));

    /// <summary>The whole file, with line feeds.</summary>
    public string Text => _text.Value;

    /// <summary>The identifiers in it, those of comments included.</summary>
    public HashSet<string> Words => _words.Value;

    /// <summary>The file, cut into its members.</summary>
    public RuntimeOutline Outline => _outline.Value;

    /// <summary>The name of the type, also of one that the file is only a part of.</summary>
    public string MainType { get; } = TypeName.Split('.')[0];

    /// <summary>The text, cut at what differs from project to project.</summary>
    public IReadOnlyList<RuntimePart> Parts => _parts.Value;

    /// <summary>The folder that the file is in.</summary>
    public string Folder { get; } = Name.Substring(0, Name.LastIndexOf('/'));

    /// <summary>Whether the file is a part of a type that another file declares.</summary>
    public bool IsPart => TypeName.IndexOf('.') >= 0;

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < text.Length; index++)
        {
            var end = RuntimeWords.WordEnd(text, index);
            if (end > index)
            {
                words.Add(text.Substring(index, end - index));
                index = end;
            }
        }

        return words;
    }
}
