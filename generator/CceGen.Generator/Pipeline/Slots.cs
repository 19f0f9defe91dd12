using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Gives each item a place of its own. The compiler compares the items of a step with those of its last run place by place:
/// in the order of the document, a new schema in front would write the files of all schemas after it again.
/// </summary>
internal static class Slots
{
    private const uint Least = 256;

    /// <summary>
    /// The places in order, at least four for each item, so that few items share one. Where two do, and the name of a new one
    /// is the first in order, the other moves and is written again; so does half of them when the number of places doubles.
    /// </summary>
    public static IEnumerable<Slot<T>> Of<T>(IReadOnlyCollection<T> items, Func<T, string> name)
        where T : class, IEquatable<T>
    {
        if (items.Count == 0)
        {
            return [];
        }

        var count = Least;
        while (count < 4 * items.Count)
        {
            count *= 2;
        }

        return Of(items, name, count);
    }

    /// <summary>The given number of places in order.</summary>
    public static IEnumerable<Slot<T>> Of<T>(IReadOnlyCollection<T> items, Func<T, string> name, uint count)
        where T : class, IEquatable<T>
    {
        var slots = new List<T>?[count];
        foreach (var item in items)
        {
            (slots[StableHash.NumberOf(name(item)) % count] ??= []).Add(item);
        }

        return slots.Select(slot => slot is null ? Slot<T>.Empty : new Slot<T>(slot.OrderBy(name, StringComparer.Ordinal).ToEquatableArray()));
    }
}
