using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Spec;

/// <summary>Short names for what SharpYaml does not accept: names of anchors, and keys that are long or take several lines.</summary>
internal sealed class YamlAliases(string text, char token)
{
    private readonly Dictionary<string, string> _shortAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    /// <summary>How no anchor of the text starts.</summary>
    private readonly string _prefix = new('a', LongestStart(text) + 1);

    /// <summary>A name for an anchor that SharpYaml accepts.</summary>
    public string ShortAnchor(string name)
    {
        if (!_shortAnchors.TryGetValue(name, out var shortName))
        {
            shortName = _prefix + _shortAnchors.Count.ToString(CultureInfo.InvariantCulture);
            _shortAnchors.Add(name, shortName);
            _anchors.Add(shortName, name);
        }

        return shortName;
    }

    /// <summary>The name of the anchor in the document.</summary>
    public string Anchor(string shortName) => _anchors.TryGetValue(shortName, out var name) ? name : shortName;

    /// <summary>A scalar in the style of the key that stands for it.</summary>
    public string ShortKey(string key)
    {
        _keys.Add(key);
        var name = token + (_keys.Count - 1).ToString(CultureInfo.InvariantCulture);
        return key[0] is '"' or '\'' ? key[0] + name + key[0] : name;
    }

    /// <summary>The key that a scalar stands for, as it is written in the document; null when the scalar is its own.</summary>
    public string? Find(string value) =>
        value.Length > 1 && value[0] == token && int.TryParse(value.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? _keys[index]
            : null;

    private static int LongestStart(string text)
    {
        var longest = 0;
        for (var position = text.IndexOf('&'); position >= 0; position = text.IndexOf('&', position + 1))
        {
            var end = position + 1;
            while (end < text.Length && text[end] == 'a')
            {
                end++;
            }

            longest = Math.Max(longest, end - position - 1);
        }

        return longest;
    }
}
