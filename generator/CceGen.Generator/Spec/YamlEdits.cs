using System.Collections.Generic;
using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>Edits of a text in their order, and the way back from an offset of the new text to one of the old text.</summary>
internal sealed class YamlEdits(string text, int start)
{
    private readonly List<YamlEdit> _edits = [];

    /// <summary>The offsets in the new text at which the edits end; filled by <see cref="Apply"/>.</summary>
    private readonly List<int> _ends = [];

    public int Count => _edits.Count;

    public void Add(int offset, int length, string replacement) => _edits.Add(new YamlEdit(offset, length, replacement));

    /// <summary>Replaces a whole range, whatever was replaced inside of it.</summary>
    public void Cover(int from, int to, string replacement)
    {
        var first = _edits.Count;
        while (first > 0 && _edits[first - 1].Start >= from)
        {
            first--;
        }

        _edits.RemoveRange(first, _edits.Count - first);
        Add(from, to - from, replacement);
    }

    public StringBuilder Apply()
    {
        var result = new StringBuilder(text.Length);
        var position = start;
        foreach (var edit in _edits)
        {
            result.Append(text, position, edit.Start - position).Append(edit.Text);
            _ends.Add(result.Length);
            position = edit.End;
        }

        return result.Append(text, position, text.Length - position);
    }

    /// <summary>The offset in the old text. What lies inside of a replacement lies at its start.</summary>
    public int Original(int offset)
    {
        var found = _ends.BinarySearch(offset);
        var next = found >= 0 ? found + 1 : ~found;
        while (next < _ends.Count && _ends[next] == offset)
        {
            next++;
        }

        var original = next == 0 ? start + offset : _edits[next - 1].End + offset - _ends[next - 1];
        return next < _edits.Count && original > _edits[next].Start ? _edits[next].Start : original;
    }
}
