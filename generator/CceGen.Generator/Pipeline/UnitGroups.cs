using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Decides which units share a source. The compiler takes each source up again with every edit of the project: a document
/// with thousands of schemas has some dozens of sources, and any other has one for each type and operation.
/// </summary>
internal static class UnitGroups
{
    /// <summary>The largest number of units of a kind that have a source each.</summary>
    private const int MostAlone = 96;

    private const uint LeastGroups = 32;

    /// <summary>How many units a group has on average at most: an edit of one writes all of them.</summary>
    private const int LargestGroup = 80;

    /// <summary>Whether units of the document may share a source.</summary>
    public static bool MayShare(ApiModel model) => model.Parts.Skip(MostAlone).Any();

    /// <summary>The groups, each at a place of its own that does not depend on its neighbors: see <see cref="Slots"/>.</summary>
    /// <param name="kind">What the units are, for the names of the sources that they share.</param>
    public static IEnumerable<Slot<UnitGroup<T>>> Of<T>(EquatableArray<Unit<T>> units, string kind)
        where T : class
    {
        if (units.Count <= MostAlone)
        {
            return Slots.Of(units, unit => unit.HintName)
                .Select(slot => slot.Items.IsEmpty
                    ? Slot<UnitGroup<T>>.Empty
                    : new Slot<UnitGroup<T>>(slot.Items.Select(unit => new UnitGroup<T>(unit.HintName, new[] { unit }.ToEquatableArray())).ToEquatableArray()));
        }

        var count = LeastGroups;
        while (count * LargestGroup < units.Count)
        {
            count *= 2;
        }

        return Slots.Of(units, unit => unit.HintName, count).Select((slot, index) => slot.Items.IsEmpty
            ? Slot<UnitGroup<T>>.Empty
            : new Slot<UnitGroup<T>>(new[] { new UnitGroup<T>(HintName(slot.Items[0], kind, index), slot.Items) }.ToEquatableArray()));
    }

    // No type is called like that: a digit follows the point. Another document may have the namespace as well.
    private static string HintName<T>(Unit<T> unit, string kind, int index)
        where T : class => $"{unit.File.Namespace}/{kind}.{index.ToString("000", CultureInfo.InvariantCulture)}-{StableHash.Of(unit.File.DocumentName)}.g.cs";
}
