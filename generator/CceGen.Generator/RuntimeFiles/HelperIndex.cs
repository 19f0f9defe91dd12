using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The helper files that documents of a JSON library may need, and what they declare.</summary>
internal sealed class HelperIndex
{
    private static readonly ConcurrentDictionary<string, HelperIndex> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, string>> _keys = new(StringComparer.Ordinal);

    private readonly HashSet<string> _types;

    private HelperIndex(string dialect)
    {
        Files = [.. RuntimeLibrary.HelpersFor(dialect)];
        _types = new HashSet<string>(Files.Select(static file => file.MainType), StringComparer.Ordinal);
        Parts = new HashSet<string>(Files.Where(static file => file.IsPart).Select(static file => file.TypeName), StringComparer.Ordinal);
        foreach (var file in Files)
        {
            foreach (var declaration in file.Outline.Members.SelectMany(static member => member.Declarations).Where(static declaration => declaration.Key.Length > declaration.Name.Length))
            {
                var keys = _keys.TryGetValue(file.MainType, out var known) ? known : _keys[file.MainType] = new(StringComparer.Ordinal);
                keys[declaration.Name] = declaration.Key;
            }
        }
    }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<RuntimeFile> Files { get; }

    /// <summary>The names of those that are a further part of a type.</summary>
    public HashSet<string> Parts { get; }

    public static HelperIndex Of(string dialect) => Known.GetOrAdd(dialect, static name => new HelperIndex(name));

    /// <summary>Whether it is the name of a helper.</summary>
    public bool IsType(string name) => _types.Contains(name);

    /// <summary>The key of a member that is called with the name of its type, or inside of it alone; null for any other name.</summary>
    public string? KeyOf(string type, string member) => _keys.TryGetValue(type, out var keys) && keys.TryGetValue(member, out var key) ? key : null;
}
