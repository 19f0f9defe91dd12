using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>
/// Where the nodes of a text are after an edit that moves them and changes nothing else, such as a blank line or a comment. The
/// same is read of both texts, but for the places.
/// </summary>
internal sealed class MovedPlaces
{
    private readonly SpecText _to;

    /// <summary>Each place of the first text, in order, and where it is in the other one; null when they are compared alone.</summary>
    private readonly List<int>? _from;
    private readonly List<int>? _moved;

    /// <summary>The two places that were looked at last.</summary>
    private int _before = -1;
    private int _after = -1;

    private MovedPlaces(SpecText to, bool isKept)
    {
        _to = to;
        _from = isKept ? [] : null;
        _moved = isKept ? [] : null;
    }

    /// <summary>
    /// Whether two trees differ in their places alone: the values are the same in the same order, and so is the order of all
    /// places, those that are one place included. False as well for a tree that has a node twice, as an alias of YAML makes it.
    /// </summary>
    public static bool AreAll(SpecNode from, SpecNode to) => new MovedPlaces(to.Source, isKept: false).IsMoved(from, to);

    /// <summary>The places of two trees of which <see cref="AreAll"/> is true.</summary>
    public static MovedPlaces Between(SpecNode from, SpecNode to)
    {
        var places = new MovedPlaces(to.Source, isKept: true);
        return places.IsMoved(from, to) ? places : throw new ArgumentException("The trees differ in more than their places.", nameof(to));
    }

    /// <summary>Where something is now; what has no place in the file has none afterwards.</summary>
    /// <param name="location">The place of a node in the first tree, or the file as a whole.</param>
    public LocationInfo Of(LocationInfo location) =>
        location.Span == default ? location : _to.Locate(Of(location.Span.Start), Of(location.Span.Start + location.Span.Length));

    private int Of(int offset)
    {
        var index = _from!.BinarySearch(offset);
        return index < 0 ? throw new ArgumentOutOfRangeException(nameof(offset), offset, "No node starts or ends there.") : _moved![index];
    }

    private bool IsMoved(SpecNode from, SpecNode to) => (from, to) switch
    {
        (SpecScalar one, SpecScalar other) => IsMoved(one, other),
        (SpecMapping one, SpecMapping other) => IsMoved(one, other),
        (SpecSequence one, SpecSequence other) => IsMoved(one, other),
        _ => false,
    };

    // An empty node at the very beginning could not be told from the file as a whole.
    private bool IsMoved(SpecScalar from, SpecScalar to) =>
        from.IsQuoted == to.IsQuoted && string.Equals(from.Text, to.Text, StringComparison.Ordinal)
        && from.End > 0 && to.End > 0 && IsNext(from.Start, to.Start) && IsNext(from.End, to.End);

    private bool IsMoved(SpecMapping from, SpecMapping to)
    {
        if (from.Entries.Count != to.Entries.Count || !IsNext(from.Start, to.Start))
        {
            return false;
        }

        for (var index = 0; index < from.Entries.Count; index++)
        {
            var (one, other) = (from.Entries[index], to.Entries[index]);
            if (!IsMoved(one.Key, other.Key) || !IsMoved(one.Value, other.Value))
            {
                return false;
            }
        }

        return IsNext(from.End, to.End);
    }

    private bool IsMoved(SpecSequence from, SpecSequence to)
    {
        if (from.Items.Count != to.Items.Count || !IsNext(from.Start, to.Start))
        {
            return false;
        }

        for (var index = 0; index < from.Items.Count; index++)
        {
            if (!IsMoved(from.Items[index], to.Items[index]))
            {
                return false;
            }
        }

        return IsNext(from.End, to.End);
    }

    // Nodes start and end in the order of the text. Where one place follows the other in both texts, or is the same in both, what
    // depends on the order of places, or on whether two are one, is the same.
    private bool IsNext(int from, int to)
    {
        if (from < _before || Math.Sign(from - _before) != Math.Sign(to - _after))
        {
            return false;
        }

        if (from > _before)
        {
            _from?.Add(from);
            _moved?.Add(to);
        }

        (_before, _after) = (from, to);
        return true;
    }
}
