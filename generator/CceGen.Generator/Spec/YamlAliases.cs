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

    /// <summary>A name for an anchor that SharpYaml accepts.</summary>
    public string ShortAnchor(string name)
    {
        if (!_shortAnchors.TryGetValue(name, out var shortName))
        {
            var number = _shortAnchors.Count;
            do
            {
                shortName = "a" + number.ToString(CultureInfo.InvariantCulture);
                number += 1000;
            }
            while (_anchors.ContainsKey(shortName) || IsAnchor(shortName));

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

    private bool IsAnchor(string name) => text.IndexOf("&" + name, StringComparison.Ordinal) >= 0;
}
