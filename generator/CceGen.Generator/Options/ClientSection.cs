using System;
using System.Collections.Generic;

namespace CceGen.Generator.Options;

/// <summary>The texts of the section <c>openApiToCSharpClient</c>, for rows whose meaning depends on another option.</summary>
internal sealed class ClientSection
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, string text) => _texts[name] = text;

    /// <summary>The text of an option; null where it has none.</summary>
    public string? Text(string name) => _texts.TryGetValue(name, out var found) ? found : null;

    public bool Is(string name, string text, bool isDefault) =>
        _texts.TryGetValue(name, out var found) ? string.Equals(found, text, StringComparison.OrdinalIgnoreCase) : isDefault;
}
