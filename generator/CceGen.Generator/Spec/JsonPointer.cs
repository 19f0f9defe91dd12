using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>JSON pointers (RFC 6901) as URI fragments: <c>#/paths/~1pets/get</c>.</summary>
internal static class JsonPointer
{
    /// <summary>The node that the pointer names, or null when it names none or leads out of the document.</summary>
    public static SpecNode? Resolve(SpecNode root, string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '#')
        {
            return null;
        }

        // A fragment is percent-encoded as a whole, so this comes before the split (RFC 6901, section 6).
        var path = pointer.IndexOf('%') < 0 ? pointer.Substring(1) : Uri.UnescapeDataString(pointer.Substring(1));
        if (path.Length == 0)
        {
            return root;
        }

        if (path[0] != '/')
        {
            return null;
        }

        SpecNode? node = root;
        var start = 1;
        while (node is not null)
        {
            var slash = path.IndexOf('/', start);
            var end = slash < 0 ? path.Length : slash;
            node = Step(node, Unescape(path.Substring(start, end - start)));
            if (slash < 0)
            {
                break;
            }

            start = slash + 1;
        }

        return node;
    }

    /// <summary>The pointer that names a node below a root, or null when it is not there. Of the names that aliases give a node, it is the first.</summary>
    public static string? To(SpecNode root, SpecNode node)
    {
        var pointer = new StringBuilder("#");
        var current = root;
        while (!ReferenceEquals(current, node))
        {
            var (token, next) = Children(current).FirstOrDefault(child => Contains(child.Node, node));
            if (next is null)
            {
                return null;
            }

            pointer.Append('/').Append(Escape(token));
            current = next;
        }

        return pointer.ToString();
    }

    private static IEnumerable<(string Token, SpecNode Node)> Children(SpecNode node) => node switch
    {
        SpecMapping mapping => mapping.Entries.Select(static entry => (entry.Name, entry.Value)),
        SpecSequence sequence => sequence.Items.Select(static (item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };

    private static bool Contains(SpecNode outer, SpecNode inner) =>
        ReferenceEquals(outer, inner) || (outer is not SpecScalar && outer.Source == inner.Source && outer.Start <= inner.Start && inner.End <= outer.End);

    /// <summary>A name as it is written in a pointer.</summary>
    public static string Escape(string token) => Uri.EscapeDataString(token.Replace("~", "~0").Replace("/", "~1")).Replace("%7E", "~");

    private static SpecNode? Step(SpecNode node, string token) => node switch
    {
        SpecMapping mapping => mapping.Find(token)?.Value,
        SpecSequence sequence when TryReadIndex(token, out var index) && index < sequence.Items.Count => sequence.Items[index],
        _ => null,
    };

    private static bool TryReadIndex(string token, out int index) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index) && (token.Length == 1 || token[0] != '0');

    /// <summary>The member that a step of a pointer names. <c>~1</c> comes first: <c>~01</c> means the text <c>~1</c>.</summary>
    public static string Unescape(string token) =>
        token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
